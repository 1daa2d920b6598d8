### الإجابة: ما يمكن فعله اليوم، وكيف تمضي الأمور، والأسئلة، وعناوين البطاقات.

alarm-mistake = لمستُ ذلك بالخطأ
answer-next-time = ألم أقل في المرة القادمة

week-title = ما يمكنك فعله اليوم
course-title = كيف يُتوقع أن يمضي الأمر
course-now = الآن
course-peak = الأرجح أن يبلغ أشدّه بعد { $from } إلى { $to } ساعة.
course-peak-until = الأرجح أن يبلغ أشدّه خلال { $to ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $to } ساعات
   *[other] { $to } ساعة
 }.
course-peak-past = الأرجح أن الأشدّ قد مضى.
course-gone = ويزول بعد { $from } إلى { $to } أيام.
course-gone-until = ويزول خلال { $to ->
    [one] يوم واحد
    [two] يومين
    [few] { $to } أيام
   *[other] { $to } يومًا
 }.
course-gone-now = ينبغي أن يزول في هذا الوقت تقريبًا.
course-check = يعدّ الرسم الأيام ابتداءً من الآن. إن لم يزُل بعد أسبوع فاعرضه على مختص.

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
change-lower = { $region } عند { $value } أو أقل: { $then }
change-higher = { $region } عند { $value } أو أكثر: { $then }
change-with = مع «{ $what }»: { $then }
change-without = بدون «{ $what }»: { $then }
change-sleep-more = بعد نوم { $hours } ساعات أو أكثر: { $then }
change-sleep-less = بعد نوم أقل من { $hours } ساعات: { $then }
change-stress-lower = مع توتر { $value } أو أقل: { $then }
change-stress-higher = مع توتر { $value } أو أكثر: { $then }
change-since = إن استمر أكثر من { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يومًا
 }: { $then }

wishes-minutes = كم من الوقت لديك؟
wishes-equipment = ماذا لديك في متناول يدك؟
wishes-none = لا توجد حركة تناسب هذا الوقت. اختر وقتًا أطول أو أدوات أكثر.
movement-more = أسهل، أصعب، انتبه
movement-caution = انتبه:
movement-easier = أسهل:
movement-harder = أصعب:
movement-muscles = تصل إلى:

story-more = المزيد عنك اليوم
story-plan = ماذا تود أن تفعل اليوم؟
story-plan-effort = بأي شدة؟
story-sleep = كيف نمت؟
story-stress = كم لديك من التوتر؟
sleep-short = أقل من 6 ساعات
sleep-fair = من 6 إلى 7 ساعات
sleep-good = 7 ساعات أو أكثر
stress-low = قليل
stress-high = كثير
stress-very-high = أكثر مما أحتمل
person-pregnant = أنا حامل
person-blood-thinners = أتناول مميّعات الدم
