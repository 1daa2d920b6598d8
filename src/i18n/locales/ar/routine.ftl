### The guided routine.

routine-title = سلسلة تمارينك
routine-start = ابدأ السلسلة
routine-length = { $minutes ->
    [one] دقيقة واحدة تقريبًا
    [two] دقيقتان تقريبًا
    [few] نحو { $minutes } دقائق
   *[other] نحو { $minutes } دقيقة
 }
routine-resume = توقّفت قبل نهاية سلسلة تمارينك.
routine-left = { $minutes ->
    [one] بقيت دقيقة واحدة تقريبًا
    [two] بقيت دقيقتان تقريبًا
    [few] بقيت نحو { $minutes } دقائق
   *[other] بقيت نحو { $minutes } دقيقة
 }
routine-go-on = أكمل
routine-forget = اتركها

routine-movement = الحركة { $number } من { $most }
routine-time-left = بقي { $time }
routine-progress = كم أنجزت
routine-end = إيقاف السلسلة
routine-back = رجوع
routine-skip = تخطٍّ
routine-pause = توقّف مؤقت
routine-play = متابعة

routine-ready = استعدّ
routine-hold = اثبت
routine-let-go = أرخِ
routine-there = تحرّك
routine-and-back = ثم عُد
routine-move = واصل الحركة
routine-change = بدّل الجهة
routine-rest = استرح
routine-paused = متوقّف
routine-away = كنت بعيدًا. هل نكمل؟
routine-left-side = الجهة اليسرى
routine-right-side = الجهة اليمنى
routine-set = المجموعة { $number } من { $most }
routine-repetition = { $number } من { $most }
routine-seconds = الوقت الباقي
routine-rest-for = { $seconds ->
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $seconds } ثوانٍ
   *[other] { $seconds } ثانية
 }
routine-half = بلغت المنتصف
routine-next = التالي: { $what }
routine-last = هذه هي الأخيرة.
routine-how = كيف تؤدّيها

routine-signals = التنبيهات
routine-tone = نغمة
routine-vibration = اهتزاز
routine-voice = صوت
routine-mute = لا صوت الآن. المس الشاشة ليعود.
routine-dark = قد تنطفئ شاشتك. المسها من حين لآخر.
routine-voiceless = لا يوجد صوت عربي على هذا الجهاز.
routine-music = تتوقّف الموسيقى الأخرى ما دامت النغمة مفعّلة.
routine-silenced = لا تسمع نغمة؟ ربما هاتفك على الوضع الصامت.
routine-keys = مفتاح المسافة: توقّف مؤقت. الأسهم: رجوع، تخطٍّ. Esc: إيقاف.

routine-plan = الحركات
routine-earlier = إلى أعلى
routine-later = إلى أسفل
routine-drop = احذف
routine-add = أضف حركة
routine-settings = الصوت والراحة
routine-volume = شدة الصوت
routine-quiet = هادئ
routine-medium = متوسط
routine-loud = عالٍ
routine-sound = النغمة
routine-soft = ناعمة
routine-bright = صافية
routine-sharp = حادّة
routine-rest-length = الراحة
routine-rest-half = نصف المدة
routine-rest-said = كما في البطاقة
routine-rest-more = مرة ونصف
routine-rest-twice = ضِعف المدة
routine-flash = وميض
routine-over = الصوت أولًا
routine-over-hint = مع «الصوت أولًا» يوقف هاتفك الموسيقى الأخرى ويعرض السلسلة على شاشة القفل.

routine-done = انتهيت. أحسنت!
routine-done-part = انتهت السلسلة. أدّيت { $number } من أصل { $most } من الحركات.
routine-feel = كيف تشعر الآن؟
routine-feel-hint = حرّك المؤشّر لكل موضع إلى مقدار ألمه الآن.
routine-save = حفظ
routine-not-now = ليس الآن
routine-close = إغلاق
routine-four = لا شيء يؤلمك؟ سلسلة تمارين للجسم كله
routine-four-sore = أربع حركات سهلة ضد الألم
