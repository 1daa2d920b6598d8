### What a person can report.

sensation-achy = وجع
sensation-dull = ألم خافت غير حادّ
sensation-tight = إحساس بالشدّ
sensation-stiff = تيبّس
sensation-tender = ألم عند اللمس
sensation-cramping = تشنّج
sensation-sharp = ألم حادّ
sensation-stabbing = ألم كالطعن
sensation-burning = حُرقة
sensation-tingling = تنميل أو وخز
sensation-numb = خدَر
sensation-throbbing = ألم نابض
sensation-constant = ألم مستمرّ لا يتوقّف
sensation-at-rest = ألم أثناء الراحة أيضًا

sign-swelling = تورّم: أكبر بوضوح من الجهة الأخرى
sign-bruising = كدمة
sign-warmth = سخونة عند اللمس
sign-redness = احمرار، أو لون أغمق من الجلد حوله
sign-deformity = شكل غير طبيعي
sign-cannot-bear-weight = لا أستطيع تحميل الوزن على هذا الجزء
sign-difficulty-moving = بالكاد أستطيع تحريك هذا الجزء
sign-weakness = بلا قوة: يخونني أو تسقط الأشياء منّي
sign-popped = فرقعة لحظة الإصابة
sign-wooden-tightness = صلابة كالخشب
sign-pain-on-stretch = ألم شديد عند التمديد (الإطالة)
sign-bone-point-tenderness = نقطة على العظم تؤلم
sign-impact-pain = ألم مع كل خطوة أو عند النزول من قفزة
sign-dark-urine = بول داكن كالشاي أو الكولا
sign-chest-pressure = ضغط أو ضيق في الصدر، تحرّكت أم لا
sign-breathless = ضيق في التنفّس
sign-spreading-to-arm-or-jaw = ألم يمتدّ من الصدر إلى الذراع أو الفك أو الرقبة أو الظهر
sign-sweating-faint = عرق بارد، أو شعور بقرب الإغماء
sign-saddle-numbness = خدَر بين الفخذين
sign-bladder-bowel-change = صعوبة جديدة في التبوّل أو التبرّز أو في حبسهما
sign-fever = حمّى
sign-cannot-finish-workout = لم أستطع إكمال تمرين أنجزه عادة
sign-recent-blow = سقطة أو ضربة في الأيام الأخيرة
sign-night-pain = ألم يوقظني ليلًا
sign-weight-loss = نقص في الوزن دون قصد
sign-sudden = بدأ خلال دقيقة
sign-cold-or-pale = برودة أو شحوب
sign-rash = طفح جديد أو فقاعات على الجلد
sign-limping = يجعلني أعرج
sign-locks-or-gives-way = مفصل يقفل أو يخونني
sign-cannot-lift = لا أستطيع رفع الذراع أو الإمساك بشيء
sign-pain-breathing-in = ألم حادّ مع كل شهيق
sign-stroke-signs = تدلّي الوجه أو ثقل الكلام أو ضعف في جهة واحدة من الجسم
sign-drowsy-or-confused = صعوبة البقاء مستيقظًا، أو تشوّش
sign-knocked-out = فقدت الوعي، أو لا أتذكر الضربة
sign-vomiting = قيء
sign-dizzy-or-double-vision = دوخة، أو ازدواج الرؤية
sign-both-legs = خدَر أو ضعف جديد في الرِّجلين معًا حتى يصعب الوقوف
sign-collapsed = انهيار أثناء الجهد أو بعده
sign-overheated = سخونة مفرطة من الجهد أو الحرّ
sign-coughing-blood = سعال مع دم
sign-blood-in-urine = دم في البول

activity-strength = تمارين القوة
activity-running = الجري
activity-cycling = ركوب الدراجة
activity-swimming = السباحة
activity-hiking = المشي في الطبيعة
activity-court-sport = التنس أو البيكلبول أو رياضة مشابهة
activity-field-sport = كرة القدم أو رياضة مشابهة
activity-yoga = اليوغا
activity-climbing = التسلّق
activity-rowing = التجديف
activity-gardening = العمل في الحديقة
activity-manual-work = عمل بدني
activity-other = شيء آخر
activity-none = لا شيء غير معتاد

effort-easy = سهل
effort-moderate = متوسط
effort-hard = شاق
novelty-usual = كالمعتاد
novelty-harder-than-usual = أشق أو أطول من المعتاد
novelty-new = جديد، أو بعد انقطاع طويل

workout-full-body = الجسم كله
workout-upper = الجزء العلوي
workout-lower = الجزء السفلي
workout-push = تمارين الدفع
workout-pull = تمارين السحب
workout-legs = الرجلان (الفخذان والساقان)
workout-core = البطن والظهر
workout-run = جري
workout-ride = دراجة
workout-swim = سباحة
workout-yoga-mobility = يوغا أو تمارين مرونة
workout-walk = مشي
workout-sport = رياضة
call-go = لا مانع
call-modify = بجهد أخفّ
call-skip = ليس اليوم

classification-acute = ألم بعد المجهود مباشرة
classification-doms = ألم عضلات متأخر
classification-overreached = أكثر مما تتحمّله العضلة
classification-joint = مفصل أو عمود فقري أو رأس
classification-possible-injury = إصابة محتملة
classification-unclear = غير واضح بعد

guidance-train = تمرين كالمعتاد
guidance-lighter = تمرين بحمل أخفّ
guidance-gentle = حركة لطيفة فقط
guidance-rest = راحة
guidance-see-someone = راجع مختصًّا صحيًّا
guidance-get-help = اطلب مساعدة طبية الآن

selection-recovery = يحرّك جسمك كله في أثناء التعافي
selection-sore-regions = يعمل على ما يؤلمك
selection-train-elsewhere = يمرّن ما لا يؤلمك
selection-whole-body = جزء من سلسلة تمارين للجسم كله

evidence-before = { $region }: { $value } في المرة السابقة
evidence-effort = المجهود: { $what }
evidence-novelty = مقارنة بالمعتاد: { $what }
evidence-sleep = { $hours ->
    [zero] دون نوم
    [one] ساعة نوم واحدة
    [two] ساعتا نوم
    [few] { $hours } ساعات نوم
    [many] { $hours } ساعة نوم
   *[other] { $hours } ساعة نوم
 }
evidence-stress = التوتّر: { $what }
evidence-pregnant = حامل
evidence-blood-thinners = علاج جارٍ بمميّعات الدم
evidence-plan = الخطة: { $what }
evidence-age = العمر: { $value }
evidence-nothing-done = لا نشاط سابق يفسّره
clot-risk-surgery = عملية جراحية في آخر ثلاثة أشهر
clot-risk-cast-or-bed-rest = جبيرة أو أيام في السرير
clot-risk-long-trip = سفر أطول من أربع ساعات
clot-risk-hormones = حبوب منع الحمل أو هرمونات أخرى
clot-risk-recent-birth = ولادة في آخر ستة أسابيع
clot-risk-cancer = سرطان
clot-risk-earlier-clot = جلطة سابقة
medicine-statin = ستاتين (للكوليسترول)
medicine-fluoroquinolone = مضاد حيوي من الكينولونات مثل سيبروفلوكساسين
medicine-steroid = ستيرويدات (كورتيزون)
medicine-painkillers = تناولت مسكّنات اليوم
condition-sickle-cell-trait = حامل لصفة فقر الدم المنجلي (سمة الخلية المنجلية)
condition-thin-bones = هشاشة العظام
condition-diabetes = السكري
condition-weak-immunity = ضعف المناعة
condition-heart-or-vessels = مرض قلب أو ضعف الدورة الدموية
condition-kidneys = مرض الكلى
condition-earlier-muscle-breakdown = تحلّل عضلي سابق
