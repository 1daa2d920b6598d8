### What our own page says around the element.

label = إبقاء Sorewise في متناولك
install = يمكنك إبقاء Sorewise على هذا الجهاز، فيُفتح كتطبيق حتى من دون اتصال.
ios = ليبقى Sorewise في متناولك، المس «مشاركة» ثم «إضافة إلى الشاشة الرئيسية».
yes = تثبيت
no = ليس الآن

# What the app's icon offers when it is held.
tag = ar
check-in = كيف حالي اليوم
routine = سلسلة تماريني
