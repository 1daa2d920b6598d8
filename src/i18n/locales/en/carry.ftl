### Taking the answer along: print, share, a link.

carry-title = Take it along
carry-print = Print or save as PDF
carry-share = Share as text
carry-copy = Copy as text
carry-link = Make a link
carry-copied = Copied.
carry-failed = That did not work here.
carry-link-title = A link with what you entered
carry-link-text = The link itself holds your ratings and what you told us. Whoever has the link can read them. It goes to no server: what stands after the # stays in the browser.
carry-link-agree = Make the link
carry-link-cancel = No link
carry-link-label = Your link
carry-brought-title = This link brings a report
carry-brought-text = Somebody put their ratings into the link that you opened. Show them here? You can undo it.
carry-brought-use = Show it
carry-brought-leave = No, thanks
carry-brought-broken = The link that you opened holds a report that we cannot read.
sheet-made = Made on { $date }
sheet-signs = Also noticed
sheet-before = What came before
sheet-why = Why
sheet-moves = Movements
sheet-sources = Sources
