### The rating's panel, the list, and the tools that are seldom needed.

map-several = اختيار عدة مواضع
map-closer = تكبير
map-away = تصغير
map-keys = المفاتيح
map-which = أيّ موضع تقصد؟
map-or = أو:
build-label = شكل الجسم
build-neutral = محايد
build-feminine = أنثوي
build-masculine = ذكوري
rate-scale = شدّة الألم، من صفر إلى عشرة
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
rate-done = تم
rate-remove = إزالة
areas-title = مواضع الألم
areas-empty = لا شيء بعد. المس الجسم، أو انتقل إليه بمفتاح Tab ومفاتيح الأسهم.
areas-remove = إزالة { $region }
areas-search = البحث في الجسم
areas-search-hint = ربلة الساق، المؤخرة، مرفق التنس…
areas-all = الكل
areas-found = { $count ->
    [one] وُجد موضع واحد
    [two] وُجد موضعان
    [few] وُجدت { $count } مواضع
    [many] وُجد { $count } موضعًا
   *[other] وُجد { $count } موضع
 }
areas-clear = البدء من جديد
