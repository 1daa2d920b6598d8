### Taking the answer along: print, share, a link.

## Buttons below the answer, and what follows them

share-title = Take it along
share-print = Print or save as PDF
share-as-text = Share as text
share-copy-text = Copy as text
share-link = Make a link
# Said once the text is on the clipboard.
share-copied = Copied.
share-failed = That did not work here.
# Asks before a link is made.
share-link-title = A link with what you entered
share-link-text = The link itself holds your ratings and what you told us. Whoever has the link can read them. It goes to no server: the part after # stays in the browser.
share-link-agree = Make the link
share-link-cancel = No link
share-link-label = Your link

## Somebody opened a link or a file that holds what another person entered

shared-link-title = Here is a report
shared-link-text = Somebody put their ratings into the link or file that you opened. Show them here? You can undo it.
shared-link-use = Show it
shared-link-leave = No, thanks
shared-link-broken = The link or file that you opened holds a report that we cannot read.

## Headings of the printed sheet, which people show to a doctor

# $date: a date, as the language writes it.
print-made = Made on { $date }
# Signs that were tapped beside the ratings.
print-signs = Also noticed
print-before = What came before
print-why = Why
print-moves = Movements
print-sources = Sources
