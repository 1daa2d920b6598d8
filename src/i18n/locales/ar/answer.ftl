### الإجابة: ما يمكن فعله اليوم، وكيف تمضي الأمور، والأسئلة، وعناوين البطاقات.

alarm-mistake = لمستُ ذلك بالخطأ
answer-next-time = ألم أقل في المرة القادمة

row-back = البطاقة السابقة
row-on = البطاقة التالية
row-place = { $number } من { $most }

workouts-title = ما يمكنك فعله اليوم
workouts-easy = بوتيرة هادئة
workouts-easy-pace = الوتيرة الهادئة: ما زال بإمكانك أن تتحدّث.
course-title = ما المتوقّع
course-now = الآن
course-peak = الأرجح أن يبلغ الألم أشدّه بعد { $from } إلى { $to } ساعة.
course-peak-until = الأرجح أن يبلغ الألم أشدّه خلال { $to ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $to } ساعات
   *[other] { $to } ساعة
 }.
course-peak-past = الأرجح أن الأشدّ قد مضى.
course-gone = والأرجح أن يزول الألم كله بعد { $from } إلى { $to } أيام.
course-gone-until = والأرجح أن يزول الألم كله خلال { $to ->
    [one] يوم واحد
    [two] يومين
    [few] { $to } أيام
   *[other] { $to } يومًا
 }.
course-gone-now = ينبغي أن يزول الألم في هذا الوقت تقريبًا.
course-check = يعدّ الرسم الأيام ابتداءً من الآن. إن لم يزُل الألم بعد أسبوع من بدايته فراجع مختصًّا صحيًّا.

question-title = سؤال لك
question-none = لا شيء من هذا
question-done = هذا كل شيء
question-skip = تخطَّ السؤال
question-left = { $count ->
    [one] بقي سؤال واحد بعده
    [two] بقي سؤالان بعده
    [few] بقيت { $count } أسئلة بعده
   *[other] بقي { $count } سؤالًا بعده
 }
since-today = منذ اليوم
since-a-day = منذ يوم تقريبًا
since-days = منذ يومين أو ثلاثة
since-a-week = منذ أربعة إلى سبعة أيام
since-longer = منذ أكثر من أسبوع

change-title = ما الذي يغيّر هذه الإجابة
change-lower = { $region } بدرجة { $value } أو أقل: { $then }
change-higher = { $region } بدرجة { $value } أو أكثر: { $then }
change-with = مع «{ $what }»: { $then }
change-without = بدون «{ $what }»: { $then }
change-sleep-more = بعد نوم { $hours } ساعات أو أكثر: { $then }
change-sleep-less = بعد نوم أقل من { $hours } ساعات: { $then }
change-since = إن استمر أكثر من { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يومًا
 }: { $then }

preferences-minutes = كم من الوقت لديك؟
preferences-equipment = ماذا لديك في متناول يدك؟
preferences-none = لا توجد حركة تناسب هذا الوقت. اختر وقتًا أطول أو أدوات أكثر.
movement-more = أسهل، أصعب، تنبيهات
movement-caution = انتبه:
movement-easier = أسهل:
movement-harder = أصعب:
movement-muscles = تعمل على:

context-more = المزيد عنك اليوم
compact-all = اعرض كل شيء
context-plan = ماذا تود أن تفعل اليوم؟
context-plan-effort = بأي شدة؟
context-sleep = كيف نمت؟
context-stress = ما مدى توتّرك؟
sleep-short = أقل من 6 ساعات
sleep-fair = من 6 إلى 7 ساعات
sleep-good = 7 ساعات أو أكثر
stress-low = قليل
stress-high = كثير
stress-very-high = أكثر مما أحتمل
person-pregnant = أنا حامل
person-blood-thinners = أتناول مميّعات الدم

keys-move = الانتقال إلى الموضع المجاور
keys-select = تقييم الموضع
keys-rate = التقييم من 0 إلى 9، و1 ثم 0 يعني 10
keys-remove = إزالة التقييم
keys-both = كلا الجانبين
keys-ends = أعلى الجسم أو أسفله
keys-turn = تدوير الجسم
keys-zoom = تكبير أو تصغير
keys-pan = تحريك الصورة المكبّرة
keys-undo = تراجع، إعادة
keys-close = إغلاق وعرض الجسم كله
keys-help = عرض هذه المفاتيح
rate-feels = بماذا تشعر هناك؟
rate-signs = هل ترى أو تلاحظ هناك شيئًا مما يلي؟
context-title = ماذا حدث قبل ذلك؟
context-activity = ماذا فعلت؟
context-none = اختر…
context-when = متى؟
context-effort = ما مدى صعوبته؟
context-novelty = هل كان معتادًا لك؟
when-today = اليوم، خلال الساعات الأخيرة
when-half-a-day = قبل نصف يوم تقريبًا
when-yesterday = أمس
when-two-days = قبل يومين
when-three-days = قبل ثلاثة أيام
when-this-week = قبل أربعة إلى سبعة أيام
when-longer = قبل أكثر من أسبوع
person-title = هل لديك الآن شيء مما يلي؟
person-none = المس ما ينطبق عليك. وإن لم ينطبق شيء فاترك القائمة كما هي.
person-more = علامات أخرى
answer-train = يمكنك أن تتمرّن.
answer-modify = تمرّن، لكن خفّف عن موضع الألم.
answer-recover = حركة خفيفة فقط لموضع الألم اليوم.
answer-rest = أرِح موضع الألم اليوم.
answer-consult = راجع مختصًّا صحيًّا قبل أن تمرّن ذلك الجزء.
answer-urgent = راجع طبيبًا اليوم.
answer-emergency = توجّه إلى الطوارئ أو اتصل برقمها الآن.
answer-why = لماذا هذا الجواب
# How far this language is: draft (not offered, may be incomplete), translated, or read (by a clinician who speaks it).
locale-status = translated
# Shown below the reasons until locale-status is read.
answer-unread = لم يقرأ هذه النصوص بعد أي مختصّ صحي يتحدّث العربية. عند الشك اسأل مختصًّا تثق به.
answer-because = بسبب:
answer-sources = المصادر
answer-sources-wait = لحظة من فضلك…
answer-sources-failed = تعذّر تحميل قائمة المصادر. تحقّق من اتصالك وحاول مرة أخرى.
answer-advice = ما الذي يساعد
answer-movements = حركات لهذا اليوم
answer-withheld = ليس اليوم
answer-withheld-there = ليس على المواضع التي حدّدتها: فقد يضرّ هناك أو لا ينفع.
answer-withheld-many = { $count ->
    [one] حركة واحدة
    [two] حركتان
    [few] { $count } حركات
   *[other] { $count } حركة
 }
answer-announce = الجواب: { $answer }
certainty-article = من المقال الذي نستند إليه
certainty-published = دراسات أو إرشادات أو نشرات للمرضى منشورة
certainty-common-knowledge = معرفة طبية شائعة لم يُذكر لها مصدر بعد، لذلك نلتزم الحذر
evidence-intensity = { $region }: { $value } من { $most }
evidence-about = { $region } — { $what }
list-of = { $first }، { $rest }
label-of = { $label }: { $what }
evidence-since-activity = { $hours ->
    [zero] مرّ أقل من ساعة منذ النشاط
    [one] مرّت ساعة واحدة منذ النشاط
    [two] مرّت ساعتان منذ النشاط
    [few] مرّت { $hours } ساعات منذ النشاط
    [many] مرّت { $hours } ساعة منذ النشاط
   *[other] مرّت { $hours } ساعة منذ النشاط
 }
evidence-since-onset = { $hours ->
    [zero] مرّ أقل من ساعة منذ أن بدأ
    [one] مرّت ساعة واحدة منذ أن بدأ
    [two] مرّت ساعتان منذ أن بدأ
    [few] مرّت { $hours } ساعات منذ أن بدأ
    [many] مرّت { $hours } ساعة منذ أن بدأ
   *[other] مرّت { $hours } ساعة منذ أن بدأ
 }
dose-sets = { $sets ->
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $sets } مجموعات
    [many] { $sets } مجموعة
   *[other] { $sets } مجموعة
 }
dose-repetitions = { $count ->
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
 }
dose-hold = { $seconds ->
    [one] ثبات لثانية واحدة
    [two] ثبات لثانيتين
    [few] ثبات { $seconds } ثوانٍ
    [many] ثبات { $seconds } ثانية
   *[other] ثبات { $seconds } ثانية
 }
dose-rest = { $seconds ->
    [one] راحة لثانية واحدة
    [two] راحة لثانيتين
    [few] راحة { $seconds } ثوانٍ
    [many] راحة { $seconds } ثانية
   *[other] راحة { $seconds } ثانية
 }
dose-each-side = لكل جهة
dose-needs = تحتاج إلى: { $equipment }
equipment-band = شريط مطاطي
about-title = عنّي
about-why = يبقى على هذا الجهاز ويجعل الجواب أكثر أمانًا. تخطَّ ما تشاء.
about-age = العمر
about-clot-risk = تزداد احتمالات الجلطات مع
about-medicines = الأدوية
about-conditions = حالات مزمنة
about-forget = انسَ هذا
about-massage = قبل التدليك أو الأسطوانة أو الملابس الضاغطة: هل ينطبق شيء من هذا؟
about-invitation = أخبرنا بالقليل عن نفسك ليكون الجواب أكثر أمانًا
