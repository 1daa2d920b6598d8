### What our own page says around the element.

label = Keep Sorewise at hand
install = You can keep Sorewise on this device. Then it opens like an app, even without a network.
ios = To keep Sorewise at hand, tap Share, then “Add to Home Screen”.
yes = Install
no = Not now

# What the app's icon offers when it is held.
tag = en
check-in = Check in
routine = My routine
