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
sign-popped = حدثت فرقعة هناك
sign-dark-urine = بول داكن كالشاي أو الكولا
sign-chest-pressure = ضغط أو ألم في الصدر
sign-breathless = ضيق في التنفّس
sign-spreading-to-arm-or-jaw = ألم يمتدّ إلى الذراع أو الفك أو الرقبة أو الظهر
sign-sweating-faint = عرق بارد، أو شعور بقرب الإغماء
sign-saddle-numbness = خدَر بين الفخذين
sign-bladder-bowel-change = مشكلة جديدة في التبوّل أو التبرّز

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
