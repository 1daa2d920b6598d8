### The regions of the body: plain words, the anatomical term, and other words that people search for.
### The aliases are separated by the plain comma, as in every language.

## Head and neck

region-head = الرأس
region-head-term = القحف والوجه
region-head-aliases = الجمجمة, الوجه, الجبهة, الجبين, الصدغ, فروة الرأس, مؤخرة الرأس, صداع, شقيقة
region-jaw = الفك
region-jaw-term = المفصل الصدغي الفكي، العضلة الماضغة
region-jaw-aliases = مفصل الفك, عضلات الفك, الحنك, الخد, عضلة المضغ, صرير الأسنان, طقطقة الفك, شد الفك
region-neck-front = الرقبة من الأمام
region-neck-front-term = القصية الترقوية الخشائية، الأخمعية
region-neck-front-aliases = العنق من الأمام, مقدمة الرقبة, جانب الرقبة, الحلق, الزور, عضلات الرقبة
region-neck-back = الرقبة من الخلف
region-neck-back-term = الطحالية ورافعة الكتف
region-neck-back-aliases = القفا, القذال, مؤخرة الرقبة, خلف الرقبة, تشنج الرقبة, شد الرقبة, ألم الرقبة, وجع الرقبة, العنق
region-spine-neck = فقرات الرقبة
region-spine-neck-term = العمود الفقري العنقي
region-spine-neck-aliases = الفقرات العنقية, فقرات العنق, العمود الرقبي, عظام الرقبة, خشونة الرقبة, ديسك الرقبة, غضروف الرقبة

## Shoulder

region-upper-trapezius = ما بين الرقبة والكتف
region-upper-trapezius-term = العضلة شبه المنحرفة العلوية
region-upper-trapezius-aliases = الترابيس, عضلة الترابيس, العضلة شبه المنحرفة, أعلى الكتف, فوق الكتف, عقدة الكتف, شد الأكتاف, الأكتاف
region-shoulder = مفصل الكتف
region-shoulder-term = المفصلان الأخرمي الترقوي والحقاني العضدي
region-shoulder-aliases = الكتف, الأكتاف, قمة الكتف, رأس الكتف, الكفة المدورة, تيبس الكتف, الكتف المتجمدة, خشونة الكتف
region-front-deltoid = الكتف من الأمام
region-front-deltoid-term = العضلة الدالية الأمامية
region-front-deltoid-aliases = الدالية, مقدمة الكتف, الكتف الأمامي, عضلة الكتف الأمامية, وتر البايسبس, الأكتاف
region-side-deltoid = جانب الكتف
region-side-deltoid-term = العضلة الدالية الجانبية
region-side-deltoid-aliases = الدالية, الكتف الجانبي, عضلة الكتف الجانبية, الكتف من الخارج, الأكتاف
region-rear-deltoid = الكتف من الخلف
region-rear-deltoid-term = العضلة الدالية الخلفية
region-rear-deltoid-aliases = الدالية, خلف الكتف, الكتف الخلفي, عضلة الكتف الخلفية, الأكتاف
region-shoulder-blade = لوح الكتف
region-shoulder-blade-term = تحت الشوكة والعضلتان المدوّرتان
region-shoulder-blade-aliases = عظم اللوح, عظمة اللوح, لوحة الكتف, ألواح الكتف, الكفة المدورة, العضلة تحت الشوكة, عظمة الكتف

## Chest and belly

region-breastbone = عظمة الصدر
region-breastbone-term = القص والمفاصل القصية الضلعية
region-breastbone-aliases = القص, عظم القص, عظمة القص, وسط الصدر, منتصف الصدر, التهاب غضروف الصدر, غضروف الصدر
region-chest = الصدر
region-chest-term = العضلة الصدرية الكبيرة
region-chest-aliases = عضلات الصدر, عضلة الصدر, الثدي, بنش, عضلة الصدر الكبيرة
region-serratus = جانب الأضلاع
region-serratus-term = العضلة المنشارية الأمامية
region-serratus-aliases = الأضلاع, الضلوع, القفص الصدري, ضلع, تحت الإبط, بين الضلوع, المنشارية
region-abdominals = عضلات البطن العلوية
region-abdominals-term = المستقيمة البطنية، الجزء العلوي
region-abdominals-aliases = البطن, عضلات البطن, أعلى البطن, المعدة, السكس باك, عضلات البطن الستة
region-lower-abdominals = عضلات البطن السفلية
region-lower-abdominals-term = المستقيمة البطنية، الجزء السفلي
region-lower-abdominals-aliases = البطن, عضلات البطن, أسفل البطن, تحت السرة, البطن السفلي
region-obliques = الخاصرة
region-obliques-term = العضلتان المائلتان البطنيتان
region-obliques-aliases = الخصر, الجنب, جوانب البطن, جانب البطن, العضلات المائلة, عضلات الخصر, وخز الجنب
region-pelvis = منطقة العانة
region-pelvis-term = الارتفاق العاني
region-pelvis-aliases = العانة, الحوض, عظم العانة, عظمة العانة, قاع الحوض, التهاب العانة

## Back

region-mid-trapezius = أعلى الظهر
region-mid-trapezius-term = شبه المنحرفة الوسطى، المعينيتان
region-mid-trapezius-aliases = الظهر العلوي, بين لوحي الكتف, بين الأكتاف, العضلة المعينية, الترابيس, عقدة الظهر, شد أعلى الظهر
region-lower-trapezius = منتصف الظهر
region-lower-trapezius-term = العضلة شبه المنحرفة السفلية
region-lower-trapezius-aliases = وسط الظهر, نصف الظهر, تحت لوح الكتف, الترابيس السفلية, شد وسط الظهر
region-spine-upper = فقرات أعلى الظهر
region-spine-upper-term = العمود الفقري الصدري
region-spine-upper-aliases = الفقرات الصدرية, العمود الفقري, السلسلة الفقرية, الفقرات الظهرية, فقرات الظهر
region-lats = جانب الظهر
region-lats-term = العضلة العريضة الظهرية
region-lats-aliases = المجنص, عضلة المجنص, أجنحة الظهر, الظهر الجانبي, عضلة الظهر العريضة, الجناح
region-lower-back = أسفل الظهر
region-lower-back-term = العضلة الناصبة للفقار
region-lower-back-aliases = القطن, القطنية, لمباجو, ألم أسفل الظهر, وجع الظهر, الظهر السفلي, عضلات أسفل الظهر, شد الظهر, آخر الظهر
region-spine-lower = فقرات أسفل الظهر
region-spine-lower-term = العمود الفقري القطني
region-spine-lower-aliases = الفقرات القطنية, العمود الفقري, ديسك, الدسك, انزلاق غضروفي, غضروف الظهر, السلسلة الفقرية
region-tailbone = العصعص
region-tailbone-term = العجز والعصعص
region-tailbone-aliases = عظمة الذيل, عظم العجز, آخر العمود الفقري, عظمة العصعص, نهاية الظهر, المفصل العجزي الحرقفي

## Arm and hand

region-biceps = أعلى الذراع من الأمام
region-biceps-term = العضلة ذات الرأسين العضدية
region-biceps-aliases = البايسبس, باي, العضد, عضلة الباي, الزند, مقدمة العضد, العضد من الأمام, أعلى الذراع
region-triceps = أعلى الذراع من الخلف
region-triceps-term = العضلة ثلاثية الرؤوس العضدية
region-triceps-aliases = الترايسبس, تراي, العضد, عضلة التراي, مؤخرة العضد, العضد من الخلف, خلف الذراع, أعلى الذراع
region-elbow = المرفق
region-elbow-term = المفصل العضدي الزندي
region-elbow-aliases = الكوع, كوع اليد, مفصل الكوع, مفصل المرفق, كوع التنس, مرفق التنس, كوع الغولف
region-forearm-flexors = باطن الساعد
region-forearm-flexors-term = قابضات الرسغ والأصابع
region-forearm-flexors-aliases = الساعد, الساعد من الداخل, عضلات الساعد, السواعد, كوع الغولف, كوع لاعب الجولف, قابضات الساعد, عضلات القبضة
region-forearm-extensors = ظهر الساعد
region-forearm-extensors-term = باسطات الرسغ والأصابع
region-forearm-extensors-aliases = الساعد, الساعد من الخارج, عضلات الساعد, السواعد, كوع التنس, مرفق التنس, كوع لاعب التنس, باسطات الساعد
region-wrist = المعصم
region-wrist-term = المفصل الكعبري الرسغي
region-wrist-aliases = الرسغ, مفصل اليد, رسغ اليد, معصم اليد, النفق الرسغي, التواء الرسغ
region-hand = اليد
region-hand-term = مشط اليد
region-hand-aliases = اليدين, كف اليد, راحة اليد, الكف, ظهر اليد, كفة اليد, قبضة اليد, مفاصل اليد
region-thumb = إبهام اليد
region-thumb-term = الإبهام وعضلات ألية اليد
region-thumb-aliases = الإبهام, الأصبع الكبير, الإصبع الكبير, قاعدة الإبهام, مفصل الإبهام, دي كيرفان
region-fingers = أصابع اليد
region-fingers-term = الأصابع من الثانية إلى الخامسة
region-fingers-aliases = الأصابع, إصبع, الصوابع, السبابة, الوسطى, البنصر, الخنصر, الإصبع الزنادية, مفاصل الأصابع, أطراف الأصابع

## Hip and buttock

region-hip-flexors = الورك من الأمام
region-hip-flexors-term = العضلة الحرقفية القطنية
region-hip-flexors-aliases = ثنية الفخذ, أعلى الفخذ, الأربية, المغبن, مقدمة الورك, قابضات الورك, مثنيات الورك, عضلة السواس, أصل الفخذ
region-hip = جانب الورك
region-hip-term = مفصل الورك والمدور الكبير
region-hip-aliases = الورك, الوركين, مفصل الورك, الحوض, مفصل الحوض, عظمة الورك, الورك من الخارج, التهاب جراب الورك, خشونة الورك
region-gluteus-medius = أعلى الردف
region-gluteus-medius-term = العضلة الألوية الوسطى
region-gluteus-medius-aliases = أعلى المؤخرة, جانب المؤخرة, جانب الردف, الأرداف, الألوية الصغرى, مبعدات الورك, عضلات الأرداف
region-glutes = الردف
region-glutes-term = العضلة الألوية الكبرى
region-glutes-aliases = الأرداف, المؤخرة, المقعدة, الألية, عرق النسا, العصب الوركي, العضلة الكمثرية, عضلات المؤخرة

## Thigh

region-quadriceps = مقدّمة الفخذ
region-quadriceps-term = العضلة رباعية الرؤوس الفخذية
region-quadriceps-aliases = الفخذ, الفخذين, الفخذ الأمامي, الفخذ من الأمام, الأفخاذ, عضلات الفخذ الأمامية, رباعية الرؤوس, الكوادز
region-quadriceps-outer = مقدّمة الفخذ من الخارج
region-quadriceps-outer-term = العضلة المتسعة الوحشية
region-quadriceps-outer-aliases = رباعية الرؤوس, الفخذ, الأفخاذ, الفخذ الأمامي الخارجي, المتسعة الجانبية, الكوادز
region-quadriceps-inner = مقدّمة الفخذ من الداخل
region-quadriceps-inner-term = العضلة المتسعة الإنسية
region-quadriceps-inner-aliases = رباعية الرؤوس, الفخذ, الأفخاذ, الفخذ الأمامي الداخلي, عضلة الدمعة, فوق الركبة, الكوادز
region-inner-thigh = باطن الفخذ
region-inner-thigh-term = العضلات المقرّبة، العضلة الرشيقة
region-inner-thigh-aliases = الفخذ من الداخل, الفخذ الداخلي, الضامة, العضلات الضامة, المقربات, بين الفخذين, الأفخاذ, شد العضلة الضامة
region-outer-thigh = جانب الفخذ الخارجي
region-outer-thigh-term = الشريط الحرقفي الظنبوبي
region-outer-thigh-aliases = الفخذ من الخارج, الفخذ الخارجي, جانب الفخذ, الرباط الحرقفي الظنبوبي, موترة اللفافة العريضة, متلازمة الشريط الحرقفي, الأفخاذ
region-hamstrings-outer = خلفية الفخذ من الخارج
region-hamstrings-outer-term = العضلة ذات الرأسين الفخذية
region-hamstrings-outer-aliases = الهامسترنج, أوتار الركبة, العضلة الخلفية, الخلفية, عضلات الفخذ الخلفية, خلف الفخذ, العضلات المأبضية, شد العضلة الخلفية
region-hamstrings-inner = خلفية الفخذ من الداخل
region-hamstrings-inner-term = نصف الوترية ونصف الغشائية
region-hamstrings-inner-aliases = الهامسترنج, أوتار الركبة, العضلة الخلفية, الخلفية, عضلات الفخذ الخلفية, خلف الفخذ, العضلات المأبضية, شد العضلة الخلفية

## Knee

region-knee = الركبة
region-knee-term = الرضفة ومفصل الركبة
region-knee-aliases = الركب, صابونة الركبة, الصابونة, الرضفة, مفصل الركبة, ركبة العداء, ركبة القافز, الغضروف الهلالي, خشونة الركبة, مقدمة الركبة
region-back-of-knee = خلف الركبة
region-back-of-knee-term = الحفرة المأبضية
region-back-of-knee-aliases = الركبة من الخلف, باطن الركبة, طية الركبة, المأبض, كيس بيكر, ثنية الركبة

## Lower leg

region-shin = مقدّمة الساق
region-shin-term = العضلة الظنبوبية الأمامية
region-shin-aliases = قصبة الساق, القصبة, عظمة الساق, الساق من الأمام, جبائر الساق, الظنبوب, التهاب قصبة الساق, الساق
region-outer-calf = الساق من الخارج
region-outer-calf-term = العضلات الشظوية
region-outer-calf-aliases = جانب الساق, الشظية, عظمة الشظية, الساق الخارجية, بطة الساق الخارجية, الشظوية
region-calf = ربلة الساق
region-calf-term = العضلة الساقية التوأمية
region-calf-aliases = السمانة, عضلة السمانة, سمانة الساق, سمانة الرجل, بطة الرجل, بطة الساق, بطات الرجل, عضلة الساق الخلفية, الساق من الخلف, شد السمانة
region-lower-calf = أسفل ربلة الساق
region-lower-calf-term = العضلة النعلية
region-lower-calf-aliases = أسفل السمانة, أسفل البطة, فوق الكعب, النعلية, الساق من الخلف, السمانة السفلية
region-achilles = وتر أخيل
region-achilles-term = الوتر العقبي
region-achilles-aliases = وتر العرقوب, العرقوب, أخيل, وتر اخيل, وتر الكعب, كعب أخيل, التهاب وتر أخيل, خلف الكاحل

## Ankle and foot

region-ankle = الكاحل
region-ankle-term = المفصل الكاحلي الساقي
region-ankle-aliases = الكاحلين, رسغ القدم, مفصل القدم, مفصل الكاحل, التواء الكاحل, التواء القدم, كاحل القدم
region-foot = ظهر القدم وأصابعها
region-foot-term = الناحية الظهرية للقدم
region-foot-aliases = القدم, القدمين, ظهر القدم, مشط القدم, أصابع القدم, أصابع الرجل, إبهام القدم, وجه القدم, الرجل
region-heel = الكعب وباطن القدم
region-heel-term = العقب واللفافة الأخمصية
region-heel-aliases = كعب القدم, الكعب, العقب, باطن القدم, أخمص القدم, أسفل القدم, قوس القدم, شوكة الكعب, مسمار الكعب, مسمار العظم, التهاب اللفافة الأخمصية, اللفافة الأخمصية
