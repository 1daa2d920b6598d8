### أخذ الإجابة معك: طباعة ومشاركة ورابط.

share-title = خذها معك
share-print = اطبع أو احفظ بصيغة PDF
share-as-text = شارك نصًّا
share-copy-text = انسخ نصًّا
share-link = أنشئ رابطًا
share-copied = تم النسخ.
share-failed = لم ينجح ذلك هنا.
share-link-title = رابط فيه ما أدخلته
share-link-text = الرابط نفسه يحمل تقييماتك وما أخبرتنا به، ومن يملكه يستطيع قراءتها. لا يصل إلى أي خادم: ما يأتي بعد علامة # يبقى في المتصفّح.
share-link-agree = أنشئ الرابط
share-link-cancel = لا أريد رابطًا
share-link-label = رابطك
shared-link-title = هنا تقرير
shared-link-text = وضع شخص تقييماته في الرابط أو الملف الذي فتحته. هل نعرضها هنا؟ يمكنك التراجع بعد ذلك.
shared-link-use = اعرضها
shared-link-leave = لا، شكرًا
shared-link-broken = الرابط أو الملف الذي فتحته يحمل تقريرًا لا نستطيع قراءته.
print-made = أُعدّت في { $date }
print-signs = ملاحظات أخرى
print-before = ما الذي سبق ذلك
print-why = لماذا
print-moves = الحركات
print-sources = المصادر
