### What a person can report.

sensation-achy = وجع
sensation-dull = ألم غير حادّ
sensation-tight = إحساس بالشدّ
sensation-stiff = تيبّس
sensation-tender = يؤلم عند اللمس
sensation-cramping = تشنّج
sensation-sharp = ألم حادّ
sensation-stabbing = ألم كالطعن
sensation-burning = حُرقة
sensation-tingling = وخز خفيف
sensation-numb = خدَر
sensation-throbbing = ألم نابض
sensation-constant = لا يهدأ أبدًا
sensation-at-rest = يؤلم في الراحة أيضًا

sign-swelling = تورّم
sign-bruising = كدمة
sign-warmth = سخونة عند اللمس
sign-redness = تغيّر في اللون
sign-deformity = شكل غير طبيعي
sign-cannot-bear-weight = لا يمكن تحميل الوزن عليه
sign-difficulty-moving = صعوبة في تحريكه
sign-weakness = ضعف
sign-popped = فرقعة أو طقّة وقت حدوثه
sign-wooden-tightness = صلب كالخشب
sign-pain-on-stretch = يؤلم بشدة عند الشدّ
sign-bone-point-tenderness = نقطة على العظم تؤلم
sign-impact-pain = يؤلم مع كل خطوة أو هبوط
sign-dark-urine = بول داكن كالشاي أو الكولا
sign-chest-pressure = ضغط أو ألم في الصدر
sign-breathless = ضيق في التنفّس
sign-spreading-to-arm-or-jaw = ألم يمتدّ إلى الذراع أو الفك أو الرقبة أو الظهر
sign-sweating-faint = عرق بارد، أو شعور بقرب الإغماء
sign-saddle-numbness = خدَر بين الفخذين
sign-bladder-bowel-change = مشكلة جديدة في التبوّل أو التبرّز
sign-fever = حمّى
sign-cannot-finish-workout = لم أستطع إكمال التمرين
sign-recent-blow = سقطة أو ضربة في الأيام الأخيرة
sign-night-pain = ألم يوقظني ليلًا
sign-weight-loss = نقص في الوزن دون قصد

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
workout-legs = الساقان
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

guidance-train = درّبه كالمعتاد
guidance-lighter = درّبه بحمل أخفّ
guidance-gentle = حركة لطيفة فقط
guidance-rest = أرِحه
guidance-see-someone = اعرضه على مختصّ
guidance-get-help = اطلب المساعدة اليوم

selection-recovery = يحرّك جسمك كله في أثناء التعافي
selection-sore-regions = يصل إلى ما يؤلمك
selection-train-elsewhere = يدرّب ما لا يؤلمك
selection-whole-body = جزء من تمرين للجسم كله

evidence-before = { $region }: { $value } من قبل
evidence-effort = المجهود: { $what }
evidence-novelty = مدى الاعتياد: { $what }
evidence-sleep = { $hours ->
    [zero] دون نوم
    [one] ساعة نوم واحدة
    [two] ساعتا نوم
    [few] { $hours } ساعات نوم
    [many] { $hours } ساعة نوم
   *[other] { $hours } ساعة نوم
 }
evidence-stress = التوتّر: { $value } من { $most }
evidence-pregnant = حمل
evidence-blood-thinners = تناول مميّعات الدم
evidence-plan = الخطة: { $what }
