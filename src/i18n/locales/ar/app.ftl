### The page and the widget themselves.

# Which way this language is written: ltr or rtl.
locale-direction = rtl

app-name = Sorewise
app-title = عضلاتك تؤلمك؟ هل يناسبك التمرين اليوم؟
app-description = المس موضع الألم وقيّمه لتحصل على جواب حذر ومستند إلى مصادر. خصوصيتك محفوظة: لا شيء يغادر جهازك.
app-lead = المس موضع الألم، وستحصل على جواب لهذا اليوم.
app-needs-script = يعمل Sorewise في متصفّحك مع تفعيل JavaScript. لا شيء مما تدخله يغادر جهازك.
app-install-name = Sorewise: هل أتمرّن مع الألم؟

map-label = خريطة الجسم
map-front = من الأمام
map-back = من الخلف
map-figure-front = الجسم من الأمام
map-figure-back = الجسم من الخلف
map-left = يسارك
map-right = يمينك
map-hint = اليمين واليسار هما يمينك ويسارك أنت.

map-tools = أدوات الخريطة
map-undo = تراجع
map-redo = إعادة
map-undone = تمّ. القائمة تعرض ما بقي.
map-removed = { $region }: أُزيل التقييم
map-several = اختيار عدة مواضع
map-several-hint = المس أو مرّر إصبعك على كل ما يؤلمك، ثم قيّمه دفعة واحدة.
map-closer = تكبير
map-away = تصغير
map-keys = المفاتيح
map-which = أيّ موضع تقصد؟
build-label = شكل الجسم
build-neutral = محايد
build-feminine = أنثوي
build-masculine = ذكوري
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

# The side is said without an adjective, which would have to agree with the region's noun.
region-sided = { $side ->
    [left] { $region }، الجهة اليسرى
   *[right] { $region }، الجهة اليمنى
 }
region-rated = { $region }: { $value } من { $most }، { $band }
region-unrated = { $region }، بلا تقييم بعد

band-none = لا ألم
band-mild = خفيف
band-moderate = متوسط
band-severe = شديد

rate-scale = شدّة الألم، من صفر إلى عشرة
rate-unrated = حرّك المؤشّر للتقييم
rate-value = { $value } من { $most }، { $band }
rate-both = كلا الجانبين
rate-several = { $count ->
    [one] موضع واحد
    [two] موضعان
    [few] { $count } مواضع
    [many] { $count } موضعًا
   *[other] { $count } موضع
 }
rate-low = لا ألم
rate-high = أسوأ ما يمكنك تخيّله
rate-feels = بماذا تشعر هناك؟
rate-signs = هل ترى أو تلاحظ هناك شيئًا مما يلي؟
rate-done = تم
rate-remove = إزالة

areas-title = مواضع الألم
areas-empty = لا شيء بعد. المس الجسم، أو انتقل إليه بمفتاح Tab ومفاتيح الأسهم.
areas-remove = إزالة { $region }
areas-search = البحث في الجسم
areas-search-hint = ربلة الساق، المؤخرة، مرفق التنس…
areas-all = الكل
areas-not-found = لا موضع بهذا الاسم. جرّب كلمة أخرى.
areas-found = { $count ->
    [one] وُجد موضع واحد
    [two] وُجد موضعان
    [few] وُجدت { $count } مواضع
    [many] وُجد { $count } موضعًا
   *[other] وُجد { $count } موضع
 }
areas-clear = البدء من جديد

story-title = ماذا حدث قبل ذلك؟
story-activity = ماذا فعلت؟
story-none = اختر…
story-when = متى؟
story-effort = ما مدى صعوبته؟
story-novelty = هل كان معتادًا لك؟
when-today = اليوم، خلال الساعات الأخيرة
when-half-a-day = قبل نصف يوم تقريبًا
when-yesterday = أمس
when-two-days = قبل يومين
when-three-days = قبل ثلاثة أيام
when-this-week = قبل أربعة إلى سبعة أيام
when-longer = قبل أكثر من أسبوع

person-title = هل لديك الآن شيء مما يلي؟
person-none = المس ما ينطبق عليك. وإن لم ينطبق شيء فاترك القائمة كما هي.

answer-title = جوابك لهذا اليوم
answer-waiting = قيّم موضعًا واحدًا على الأقل ليظهر جوابك هنا.
answer-train = يمكنك أن تتمرّن.
answer-modify = تمرّن، لكن خفّف عن موضع الألم.
answer-recover = حركة خفيفة فقط اليوم.
answer-rest = أرِح موضع الألم اليوم.
answer-consult = اعرض الأمر على مختصّ قبل أن تتمرّن.
answer-urgent = راجع الطبيب اليوم.
answer-emergency = اطلب مساعدة طارئة الآن.
answer-train-do = ابدأ بالإحماء، وتوقّف إذا بدأ الألم.
answer-modify-do = جهد أخفّ ووقت أقصر لموضع الألم، أو تمرين جزء آخر من الجسم. توقّف إن ازداد الألم.
answer-recover-do = مشي، أو سباحة خفيفة، أو دراجة بهدوء. لا أثقال ولا مجهود شديد للجزء المؤلم. توقّف إن ازداد الألم.
answer-rest-do = دع الجزء المؤلم يرتاح. لا بأس بالحركة اليومية اللطيفة لبقية الجسم.
answer-consult-do = يستطيع اختصاصي علاج طبيعي أو مقدّم رعاية صحية آخر أن يميّز بين ألم المجهود والإصابة. وحتى ذلك الحين، أرِح ذلك الجزء.
answer-urgent-do = لا تتمرّن ولا تدلّك الموضع. اتصل الآن بطبيب أو بخط الرعاية العاجلة.
answer-emergency-do = اتصل برقم الطوارئ المحلي. لا تنتظر، ولا تقُد السيارة بنفسك.
answer-why = لماذا هذا الجواب
answer-because = بسبب:
answer-sources = المصادر
answer-advice = ما الذي يساعد
answer-movements = حركات لهذا اليوم
answer-withheld = ليس اليوم
answer-withheld-many = { $count ->
    [one] حركة واحدة
    [two] حركتان
    [few] { $count } حركات
   *[other] { $count } حركة
 }
answer-announce = الجواب: { $answer }

certainty-article = من المقال الذي نستند إليه
certainty-published = أبحاث منشورة
certainty-common-knowledge = معرفة طبية شائعة لم يُذكر لها مصدر بعد، لذلك نلتزم الحذر

evidence-intensity = { $region }: { $value } من { $most }
evidence-about = { $region } — { $what }
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

notice-storage = لا يستطيع هذا المتصفّح حفظ ما تُدخله. يبقى حتى تغلق الصفحة.
notice-update = إصدار جديد جاهز. ما أدخلته سيبقى.
notice-update-now = استخدامه الآن
notice-close = إغلاق
notice-label = تنبيهات
failed-title = تعذّر تشغيل Sorewise هنا.
failed-text = قد يكون متصفّحك قديمًا جدًا، أو ربما انقطع الاتصال. حاول مرة أخرى من فضلك.
failed-retry = إعادة المحاولة

footer-disclaimer = لمعلوماتك فقط. ليس هذا نصيحة طبية ولا تشخيصًا. اسأل مقدّم الرعاية الصحية الذي يتابع حالتك.
footer-privacy = كل شيء يبقى على هذا الجهاز.
