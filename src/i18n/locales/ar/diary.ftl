### ما يأتي مع اليوميات: العودة والحفظ وما تغيّر.

then-just-now = قبل لحظات
then-today = في وقت سابق اليوم
then-yesterday = أمس
then-day = { $day }
then-unclear = في المرة الماضية

back-one = { $when }: { $place }، { $value }. والآن؟
back-several = { $when } كان هذا يؤلمك. والآن؟
back-noticed-only = { $when } لاحظت هذا. والآن؟
back-hint = ما قلته حينها لا يُحسب لليوم حتى تقول كيف هو الآن.
back-was = كان { $value }
back-same = كما هو
back-gone = زال
back-all-same = كله كما هو
back-all-gone = زال كله
back-noticed = لاحظت هذا أيضًا. هل ما زال كذلك؟
back-still = ما زال كذلك
back-over = لم يعد كذلك
back-all-still = كله ما زال كذلك
back-all-over = لم يعد شيء منه
back-skip = ليس الآن

kept-all = محفوظ على هذا الجهاز.
kept-waits = جارٍ الحفظ…

kept-away = تعذّر تحميل هذا. اتصل بشبكة واضغط مرة أخرى.
backup-offer = يحذف هذا المتصفح ما تحفظه الصفحة إن لم تزرها سبعة أيام. ملف النسخة الاحتياطية لا يعتمد على ذلك.
backup-want = حفظ نسخة احتياطية
backup-leave = لا، شكرًا

trouble-unsafe = لا يستطيع هذا المتصفح حفظ ما تُدخله جيدًا. قد لا تجده في المرة القادمة.
trouble-newer = هناك نسخة أحدث مفتوحة في مكان آخر. لن يُحفظ شيء هنا حتى تعيد تحميل هذه الصفحة.
trouble-aside = تعذّرت قراءة بعض ما كان محفوظًا. وُضع جانبًا، والباقي هنا.
trouble-lost = حذف هذا المتصفح ما كان محفوظًا هنا.

since-title = منذ المرة الماضية
since-answer = { $when } كانت الإجابة: { $then }
since-same-answer = { $when } كانت الإجابة نفسها.
since-gone = { $place }: كان { $from }، وزال الآن.
since-past-peak = { $place }: كان { $from }، وهو الآن { $to }. مرّ الأسوأ.
since-falling = { $place }: كان { $from }، وهو الآن { $to }. إنه يخفّ.
since-steady = { $place }: كان { $from }، وهو الآن { $to }. كما هو تقريبًا.
since-slower = { $place }: كان { $from }، وهو الآن { $to }. كان ينبغي أن يكون قد بدأ يخفّ.
since-rising = { $place }: كان { $from }، وهو الآن { $to }. لقد ساء.
since-severe = { $place }: كان { $from }، وهو الآن { $to }. لقد صار شديدًا.
since-week = { $place }: كان { $from }، وهو الآن { $to }. دام أكثر من أسبوع، ووجع العضلات العادي لا يدوم هكذا.
