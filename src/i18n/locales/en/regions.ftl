### The regions of the body: plain words in lower case, as they stand after "left", and the anatomical term (-term), as an
### anatomist of your language writes it.

## Head and neck

region-head = head
region-head-term = cranium and face
region-jaw = jaw
region-jaw-term = temporomandibular joint, masseter
region-neck-front = front of neck
region-neck-front-term = sternocleidomastoid, scalenes
region-neck-back = back of neck
region-neck-back-term = splenius, levator scapulae
region-spine-neck = neck spine
region-spine-neck-term = cervical spine

## Shoulder

region-upper-trapezius = neck-to-shoulder muscle
region-upper-trapezius-term = upper trapezius
region-shoulder = shoulder joint
region-shoulder-term = acromioclavicular, glenohumeral joints
region-front-deltoid = front of shoulder
region-front-deltoid-term = anterior deltoid
region-side-deltoid = outer shoulder
region-side-deltoid-term = lateral deltoid
region-rear-deltoid = back of shoulder
region-rear-deltoid-term = posterior deltoid
region-shoulder-blade = shoulder blade
region-shoulder-blade-term = infraspinatus, teres major and minor

## Chest and belly

region-breastbone = breastbone
region-breastbone-term = sternum, sternocostal joints
region-chest = chest
region-chest-term = pectoralis major
region-serratus = ribs under the arm
region-serratus-term = serratus anterior
region-abdominals = upper abs
region-abdominals-term = upper rectus abdominis
region-lower-abdominals = lower abs
region-lower-abdominals-term = lower rectus abdominis
region-obliques = waist
region-obliques-term = external and internal obliques
region-pelvis = pubic area
region-pelvis-term = pubic symphysis

## Back

region-mid-trapezius = upper back
region-mid-trapezius-term = middle trapezius, rhomboids
region-lower-trapezius = mid back
region-lower-trapezius-term = lower trapezius
region-spine-upper = upper back spine
region-spine-upper-term = thoracic spine
region-lats = outer back
region-lats-term = latissimus dorsi
region-lower-back = lower back
region-lower-back-term = erector spinae
region-spine-lower = lower back spine
region-spine-lower-term = lumbar spine
region-tailbone = tailbone
region-tailbone-term = sacrum and coccyx

## Arm and hand

region-biceps = front of upper arm
region-biceps-term = biceps brachii
region-triceps = back of upper arm
region-triceps-term = triceps brachii
region-elbow = elbow
region-elbow-term = humeroulnar and humeroradial joints
region-forearm-flexors = inner forearm
region-forearm-flexors-term = wrist and finger flexors
region-forearm-extensors = outer forearm
region-forearm-extensors-term = wrist and finger extensors
region-wrist = wrist
region-wrist-term = radiocarpal joint
region-hand = hand
region-hand-term = metacarpal region
region-thumb = thumb
region-thumb-term = pollex, thenar muscles
region-fingers = fingers
region-fingers-term = digits II–V

## Hip and buttock

region-hip-flexors = front of hip
region-hip-flexors-term = iliopsoas
region-hip = outer hip
region-hip-term = hip joint, greater trochanter
region-gluteus-medius = upper buttock
region-gluteus-medius-term = gluteus medius
region-glutes = buttock
region-glutes-term = gluteus maximus

## Thigh

region-quadriceps = front of thigh
region-quadriceps-term = quadriceps
region-quadriceps-outer = outer front of thigh
region-quadriceps-outer-term = vastus lateralis
region-quadriceps-inner = inner front of thigh
region-quadriceps-inner-term = vastus medialis
region-inner-thigh = inner thigh
region-inner-thigh-term = adductors, gracilis
region-outer-thigh = outer thigh
region-outer-thigh-term = iliotibial band, tensor fasciae latae
region-hamstrings-outer = outer back of thigh
region-hamstrings-outer-term = biceps femoris
region-hamstrings-inner = inner back of thigh
region-hamstrings-inner-term = semitendinosus, semimembranosus

## Knee

region-knee = knee
region-knee-term = patella and knee joint
region-back-of-knee = back of knee
region-back-of-knee-term = popliteal fossa

## Lower leg

region-shin = shin
region-shin-term = tibialis anterior
region-outer-calf = outer calf
region-outer-calf-term = fibularis (peroneal) muscles
region-calf = calf
region-calf-term = gastrocnemius
region-lower-calf = lower calf
region-lower-calf-term = soleus
region-achilles = Achilles tendon
region-achilles-term = calcaneal tendon

## Ankle and foot

region-ankle = ankle
region-ankle-term = talocrural joint
region-foot = top of foot and toes
region-foot-term = dorsum of foot, toes
region-heel = heel and sole
region-heel-term = calcaneus, plantar fascia
