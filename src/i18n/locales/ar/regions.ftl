### The regions of the body: plain words, the anatomical term, and other words that people search for.
### The aliases are separated by the plain comma, as in every language.

## Head and neck

region-head = الرأس
region-head-term = القحف والوجه
region-jaw = الفك
region-jaw-term = المفصل الصدغي الفكي، العضلة الماضغة
region-neck-front = الرقبة من الأمام
region-neck-front-term = القصية الترقوية الخشائية، الأخمعية
region-neck-back = الرقبة من الخلف
region-neck-back-term = الطحالية ورافعة الكتف
region-spine-neck = فقرات الرقبة
region-spine-neck-term = العمود الفقري العنقي

## Shoulder

region-upper-trapezius = ما بين الرقبة والكتف
region-upper-trapezius-term = العضلة شبه المنحرفة العلوية
region-shoulder = مفصل الكتف
region-shoulder-term = المفصلان الأخرمي الترقوي والحقاني العضدي
region-front-deltoid = الكتف من الأمام
region-front-deltoid-term = العضلة الدالية الأمامية
region-side-deltoid = جانب الكتف
region-side-deltoid-term = العضلة الدالية الجانبية
region-rear-deltoid = الكتف من الخلف
region-rear-deltoid-term = العضلة الدالية الخلفية
region-shoulder-blade = لوح الكتف
region-shoulder-blade-term = تحت الشوكة والعضلتان المدوّرتان

## Chest and belly

region-breastbone = عظمة الصدر
region-breastbone-term = القص والمفاصل القصية الضلعية
region-chest = الصدر
region-chest-term = العضلة الصدرية الكبيرة
region-serratus = الأضلاع تحت الإبط
region-serratus-term = العضلة المنشارية الأمامية
region-abdominals = عضلات البطن العلوية
region-abdominals-term = المستقيمة البطنية، الجزء العلوي
region-lower-abdominals = عضلات البطن السفلية
region-lower-abdominals-term = المستقيمة البطنية، الجزء السفلي
region-obliques = الخاصرة
region-obliques-term = العضلتان المائلتان البطنيتان
region-pelvis = منطقة العانة
region-pelvis-term = الارتفاق العاني

## Back

region-mid-trapezius = أعلى الظهر
region-mid-trapezius-term = شبه المنحرفة الوسطى، المعينيتان
region-lower-trapezius = منتصف الظهر
region-lower-trapezius-term = العضلة شبه المنحرفة السفلية
region-spine-upper = فقرات أعلى الظهر
region-spine-upper-term = العمود الفقري الصدري
region-lats = جانب الظهر
region-lats-term = العضلة العريضة الظهرية
region-lower-back = أسفل الظهر
region-lower-back-term = العضلة الناصبة للفقار
region-spine-lower = فقرات أسفل الظهر
region-spine-lower-term = العمود الفقري القطني
region-tailbone = العصعص
region-tailbone-term = العجز والعصعص

## Arm and hand

region-biceps = العضد من الأمام
region-biceps-term = العضلة ذات الرأسين العضدية
region-triceps = العضد من الخلف
region-triceps-term = العضلة ثلاثية الرؤوس العضدية
region-elbow = المرفق
region-elbow-term = المفصلان العضدي الزندي والعضدي الكعبري
region-forearm-flexors = باطن الساعد
region-forearm-flexors-term = قابضات الرسغ والأصابع
region-forearm-extensors = ظهر الساعد
region-forearm-extensors-term = باسطات الرسغ والأصابع
region-wrist = المعصم
region-wrist-term = المفصل الكعبري الرسغي
region-hand = اليد
region-hand-term = مشط اليد
region-thumb = إبهام اليد
region-thumb-term = الإبهام وعضلات ألية اليد
region-fingers = أصابع اليد
region-fingers-term = الأصابع من الثانية إلى الخامسة

## Hip and buttock

region-hip-flexors = الورك من الأمام
region-hip-flexors-term = العضلة الحرقفية القطنية
region-hip = جانب الورك
region-hip-term = مفصل الورك والمدور الكبير
region-gluteus-medius = أعلى الردف
region-gluteus-medius-term = العضلة الألوية الوسطى
region-glutes = الردف
region-glutes-term = العضلة الألوية الكبرى

## Thigh

region-quadriceps = مقدّمة الفخذ
region-quadriceps-term = العضلة رباعية الرؤوس الفخذية
region-quadriceps-outer = مقدّمة الفخذ من الخارج
region-quadriceps-outer-term = العضلة المتسعة الوحشية
region-quadriceps-inner = مقدّمة الفخذ من الداخل
region-quadriceps-inner-term = العضلة المتسعة الإنسية
region-inner-thigh = باطن الفخذ
region-inner-thigh-term = العضلات المقرّبة، العضلة الرشيقة
region-outer-thigh = جانب الفخذ الخارجي
region-outer-thigh-term = الشريط الحرقفي الظنبوبي، موترة اللفافة العريضة
region-hamstrings-outer = خلفية الفخذ من الخارج
region-hamstrings-outer-term = العضلة ذات الرأسين الفخذية
region-hamstrings-inner = خلفية الفخذ من الداخل
region-hamstrings-inner-term = نصف الوترية ونصف الغشائية

## Knee

region-knee = الركبة
region-knee-term = الرضفة ومفصل الركبة
region-back-of-knee = خلف الركبة
region-back-of-knee-term = الحفرة المأبضية

## Lower leg

region-shin = مقدّمة الساق
region-shin-term = العضلة الظنبوبية الأمامية
region-outer-calf = الساق من الخارج
region-outer-calf-term = العضلات الشظوية
region-calf = ربلة الساق
region-calf-term = العضلة التوأمية الساقية
region-lower-calf = أسفل ربلة الساق
region-lower-calf-term = العضلة النعلية
region-achilles = وتر أخيل
region-achilles-term = الوتر العقبي

## Ankle and foot

region-ankle = الكاحل
region-ankle-term = المفصل الكاحلي الساقي
region-foot = ظهر القدم وأصابعها
region-foot-term = الناحية الظهرية للقدم والأصابع
region-heel = الكعب وباطن القدم
region-heel-term = العقب واللفافة الأخمصية
