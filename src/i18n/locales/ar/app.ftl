### The page and the widget themselves.

# Which way this language is written: ltr or rtl.
locale-direction = rtl
# What this language calls itself.
locale-name = العربية

app-name = Sorewise
app-title = عضلاتك تؤلمك؟ هل يناسبك التمرين اليوم؟
app-description = المس موضع الألم وقيّمه لتحصل على جواب حذر ومستند إلى مصادر. خصوصيتك محفوظة: لا شيء يغادر جهازك.
app-lead = المس موضع الألم، وستحصل على جواب لهذا اليوم.
app-needs-script = يعمل Sorewise في متصفّحك مع تفعيل JavaScript. لا شيء مما تدخله يغادر جهازك.
app-install-name = ‏Sorewise: هل أتمرّن مع الألم؟

map-label = خريطة الجسم
map-front = من الأمام
map-back = من الخلف
map-figure-front = الجسم من الأمام
map-figure-back = الجسم من الخلف
map-left = يسارك
map-right = يمينك
map-hint = المس موضع الألم. اليمين واليسار هما يمينك ويسارك أنت.

map-tools = أدوات الخريطة
map-undo = تراجع
map-redo = إعادة
map-undone = تمّ. القائمة تعرض ما بقي.
map-removed = { $region }: أُزيل التقييم
map-several-hint = المس أو مرّر إصبعك جانبًا على كل ما يؤلمك، ثم قيّمه دفعة واحدة.
map-find = ابحث في الجسم
map-more = المزيد

# The side is the body's, not the joint's: "left knee", not "left side of the knee". It is said without an adjective,
# which would have to agree with the region's noun.
region-sided = { $side ->
    [left] { $region }، يسار الجسم
   *[right] { $region }، يمين الجسم
 }
region-rated = { $region }: { $value } من { $most }، { $band }
region-unrated = { $region }، بلا تقييم بعد

band-none = لا ألم
band-mild = خفيف
band-moderate = متوسط
band-severe = شديد

rate-unrated = حرّك المؤشّر للتقييم
rate-value = { $value } من { $most }، { $band }

answer-title = جوابك لهذا اليوم
answer-waiting = قيّم موضعًا واحدًا على الأقل ليظهر جوابك هنا.

notice-storage = لا يستطيع هذا المتصفّح حفظ ما تُدخله. يبقى حتى تغلق الصفحة.
notice-update = إصدار جديد جاهز. ما أدخلته سيبقى.
notice-update-now = استخدامه الآن
notice-close = إغلاق
notice-label = تنبيهات
failed-title = تعذّر تشغيل Sorewise هنا.
failed-text = قد يكون متصفّحك قديمًا جدًا، أو ربما انقطع الاتصال. حاول مرة أخرى من فضلك.
failed-retry = إعادة المحاولة

footer-disclaimer = لمعلوماتك فقط: ليس نصيحة طبية ولا تشخيصًا.
footer-ask = اسأل مقدّم الرعاية الصحية الذي يتابع حالتك.
footer-privacy = كل شيء يبقى على هذا الجهاز.
