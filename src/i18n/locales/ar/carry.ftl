### أخذ الإجابة معك: طباعة ومشاركة ورابط.

carry-title = خذها معك
carry-print = اطبع أو احفظ بصيغة PDF
carry-share = شارك نصًّا
carry-copy = انسخ نصًّا
carry-link = أنشئ رابطًا
carry-copied = تم النسخ.
carry-failed = لم ينجح ذلك هنا.
carry-link-title = رابط فيه ما أدخلته
carry-link-text = الرابط نفسه يحمل تقديراتك وما أخبرتنا به، ومن يملكه يستطيع قراءتها. لا يصل إلى أي خادم: ما يأتي بعد علامة # يبقى في المتصفح.
carry-link-agree = أنشئ الرابط
carry-link-cancel = لا أريد رابطًا
carry-link-label = رابطك
carry-brought-title = هذا الرابط يحمل تقريرًا
carry-brought-text = وضع شخص تقديراته في الرابط الذي فتحته. هل نعرضها هنا؟ يمكنك التراجع بعد ذلك.
carry-brought-use = اعرضها
carry-brought-leave = لا، شكرًا
carry-brought-broken = الرابط الذي فتحته يحمل تقريرًا لا نستطيع قراءته.
sheet-made = أُعدّت في { $date }
sheet-signs = ملاحظات أخرى
sheet-before = ما الذي سبق ذلك
sheet-why = لماذا
sheet-moves = الحركات
sheet-sources = المصادر
