### Taking the answer along: print, share, a link.

share-title = Take it along
share-print = Print or save as PDF
share-as-text = Share as text
share-copy-text = Copy as text
share-link = Make a link
share-copied = Copied.
share-failed = That did not work here.
share-link-title = A link with what you entered
share-link-text = The link itself holds your ratings and what you told us. Whoever has the link can read them. It goes to no server: what stands after the # stays in the browser.
share-link-agree = Make the link
share-link-cancel = No link
share-link-label = Your link
shared-link-title = Here is a report
shared-link-text = Somebody put their ratings into the link or file that you opened. Show them here? You can undo it.
shared-link-use = Show it
shared-link-leave = No, thanks
shared-link-broken = The link or file that you opened holds a report that we cannot read.
print-made = Made on { $date }
print-signs = Also noticed
print-before = What came before
print-why = Why
print-moves = Movements
print-sources = Sources
