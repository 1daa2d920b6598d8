### The regions of the body: plain words, the anatomical term, and other words that people search for.

## Head and neck

region-head = head
region-head-term = cranium and face
region-head-aliases = skull, face, forehead, temple, temples, scalp, back of head, cheekbone, headache, migraine, tension headache
region-jaw = jaw
region-jaw-term = temporomandibular joint, masseter
region-jaw-aliases = tmj, tmd, jaw joint, jaw muscle, cheek, chewing muscles, jaw clicking, teeth grinding, clenched jaw
region-neck-front = front of neck
region-neck-front-term = sternocleidomastoid, scalenes
region-neck-front-aliases = throat, side of neck, scm, scalene, sternomastoid, front neck muscles
region-neck-back = back of neck
region-neck-back-term = splenius, levator scapulae
region-neck-back-aliases = nape, stiff neck, crick in the neck, text neck, tech neck, neck pain, levator, suboccipitals, scruff
region-spine-neck = neck spine
region-spine-neck-term = cervical spine
region-spine-neck-aliases = neck bones, neck vertebrae, c-spine, c7, cervical vertebrae, neck joints, middle of neck, whiplash

## Shoulder

region-upper-trapezius = neck-to-shoulder muscle
region-upper-trapezius-term = upper trapezius
region-upper-trapezius-aliases = traps, trapezius, trapezius muscle, trap, upper traps, top of shoulders, neck and shoulder, shrug muscle, shoulder knots
region-shoulder = shoulder joint
region-shoulder-term = acromioclavicular, glenohumeral joints
region-shoulder-aliases = shoulder, shoulders, ac joint, top of shoulder, point of shoulder, rotator cuff, frozen shoulder, shoulder impingement, collarbone end
region-front-deltoid = front of shoulder
region-front-deltoid-term = anterior deltoid
region-front-deltoid-aliases = front delt, front delts, anterior delt, front shoulder, deltoid, delts, shoulders, biceps tendon
region-side-deltoid = outer shoulder
region-side-deltoid-term = lateral deltoid
region-side-deltoid-aliases = side delt, side delts, middle deltoid, side of shoulder, shoulder cap, deltoid, delts, shoulders
region-rear-deltoid = back of shoulder
region-rear-deltoid-term = posterior deltoid
region-rear-deltoid-aliases = rear delt, rear delts, posterior delt, rear shoulder, deltoid, delts, shoulders
region-shoulder-blade = shoulder blade
region-shoulder-blade-term = infraspinatus, teres major and minor
region-shoulder-blade-aliases = shoulder blades, scapula, wing bone, rotator cuff, infraspinatus muscle, teres, shoulder knot

## Chest and belly

region-breastbone = breastbone
region-breastbone-term = sternum, sternocostal joints
region-breastbone-aliases = breast bone, sternum bone, middle of chest, center of chest, rib joints, costochondritis
region-chest = chest
region-chest-term = pectoralis major
region-chest-aliases = pecs, pec, pectorals, pectoral muscle, breast, bench press muscle, pec minor
region-serratus = side ribs
region-serratus-term = serratus anterior
region-serratus-aliases = ribs, rib, ribcage, rib cage, side of ribs, serratus muscle, boxer's muscle, intercostals, below the armpit
region-abdominals = upper abs
region-abdominals-term = upper rectus abdominis
region-abdominals-aliases = abs, abdominals, stomach, stomach muscles, upper stomach, belly, tummy, abdomen, six-pack, core
region-lower-abdominals = lower abs
region-lower-abdominals-term = lower rectus abdominis
region-lower-abdominals-aliases = abs, abdominals, lower stomach, lower belly, lower abdomen, below the navel, belly, tummy, core
region-obliques = waist
region-obliques-term = external and internal obliques
region-obliques-aliases = side abs, side of belly, side of stomach, side stitch, flank, oblique, core
region-pelvis = pubic area
region-pelvis-term = pubic symphysis
region-pelvis-aliases = pubis, pubic bone, pelvis, pelvic floor, pelvic bone, sports hernia, osteitis pubis

## Back

region-mid-trapezius = upper back
region-mid-trapezius-term = middle trapezius, rhomboids
region-mid-trapezius-aliases = rhomboid, mid traps, traps, between the shoulder blades, upper back knot, desk back
region-lower-trapezius = mid back
region-lower-trapezius-term = lower trapezius
region-lower-trapezius-aliases = middle back, middle of back, lower traps, traps, below the shoulder blades, bra line
region-spine-upper = upper back spine
region-spine-upper-term = thoracic spine
region-spine-upper-aliases = upper spine, t-spine, thoracic vertebrae, backbone, spine, vertebrae, middle of back
region-lats = outer back
region-lats-term = latissimus dorsi
region-lats-aliases = lats, lat, side of back, latissimus, wings, pull-up muscle, back below the armpit
region-lower-back = lower back
region-lower-back-term = erector spinae
region-lower-back-aliases = low back, small of the back, lumbar, lumbago, back pain, back spasm, ql, quadratus lumborum, back strain
region-spine-lower = lower back spine
region-spine-lower-term = lumbar spine
region-spine-lower-aliases = lower spine, lumbar vertebrae, slipped disc, slipped disk, herniated disc, bulging disc, disc, backbone, spine, l5
region-tailbone = tailbone
region-tailbone-term = sacrum and coccyx
region-tailbone-aliases = tail bone, coccyx bone, base of spine, si joint, sacroiliac joint, tailbone pain, coccydynia

## Arm and hand

region-biceps = front of upper arm
region-biceps-term = biceps brachii
region-biceps-aliases = biceps, bicep, front upper arm, upper arm, brachialis, arm muscle
region-triceps = back of upper arm
region-triceps-term = triceps brachii
region-triceps-aliases = triceps, tricep, back upper arm, rear upper arm, upper arm, arm muscle
region-elbow = elbow
region-elbow-term = humeroulnar and humeroradial joints
region-elbow-aliases = elbows, elbow joint, funny bone, crook of the elbow, inner elbow, outer elbow, tennis elbow, golfer's elbow
region-forearm-flexors = inner forearm
region-forearm-flexors-term = wrist and finger flexors
region-forearm-flexors-aliases = forearm, forearms, golfer's elbow, golfers elbow, forearm flexors, palm side of forearm, underside of forearm, grip muscles, lower arm, climber's forearm
region-forearm-extensors = outer forearm
region-forearm-extensors-term = wrist and finger extensors
region-forearm-extensors-aliases = forearm, forearms, tennis elbow, tennis elbow area, forearm extensors, back of forearm, top of forearm, brachioradialis, lower arm, mouse arm
region-wrist = wrist
region-wrist-term = radiocarpal joint
region-wrist-aliases = wrists, wrist joint, carpal tunnel, carpus, wrist sprain, carpals
region-hand = hand
region-hand-term = metacarpal region
region-hand-aliases = hands, palm, back of hand, knuckles, knuckle, grip, metacarpals
region-thumb = thumb
region-thumb-term = pollex, thenar muscles
region-thumb-aliases = thumbs, ball of thumb, base of thumb, texting thumb, gamer's thumb, skier's thumb, mother's thumb, de quervain
region-fingers = fingers
region-fingers-term = digits II–V
region-fingers-aliases = finger, index finger, middle finger, ring finger, little finger, pinky, fingertips, trigger finger, finger joints, knuckles

## Hip and buttock

region-hip-flexors = front of hip
region-hip-flexors-term = iliopsoas
region-hip-flexors-aliases = hip flexor, hip flexors, groin, groin crease, psoas, front hip, hip crease, snapping hip, hips
region-hip = outer hip
region-hip-term = hip joint, greater trochanter
region-hip-aliases = hips, hip, hip bone, side of hip, trochanter, hip bursitis, bursitis
region-gluteus-medius = upper buttock
region-gluteus-medius-term = gluteus medius
region-gluteus-medius-aliases = glute med, side glutes, side of buttock, upper glutes, glutes, hip abductors, abductors, back of hip
region-glutes = buttock
region-glutes-term = gluteus maximus
region-glutes-aliases = glutes, glute, buttocks, butt, bum, backside, bottom, rear end, piriformis, sciatica area, sciatica, sit bone, sitting bone

## Thigh

region-quadriceps = front of thigh
region-quadriceps-term = quadriceps
region-quadriceps-aliases = quads, quad, thigh, thighs, front thigh, upper leg, charley horse, rectus femoris
region-quadriceps-outer = outer quad
region-quadriceps-outer-term = vastus lateralis
region-quadriceps-outer-aliases = outer quads, quads, quad sweep, outer front thigh, thigh, front of thigh outer side, outer quadriceps
region-quadriceps-inner = inner quad
region-quadriceps-inner-term = vastus medialis
region-quadriceps-inner-aliases = inner quads, quads, teardrop muscle, vmo, inner front thigh, thigh, above the knee, inner quadriceps
region-inner-thigh = inner thigh
region-inner-thigh-term = adductors, gracilis
region-inner-thigh-aliases = inner thighs, adductor, adductor muscles, groin, groin strain, groin pull, thighs
region-outer-thigh = outer thigh
region-outer-thigh-term = iliotibial band, tensor fasciae latae
region-outer-thigh-aliases = it band, itb, iliotibial, iliotibial band syndrome, tfl, side of thigh, outer thighs, fascia lata
region-hamstrings-outer = outer hamstring
region-hamstrings-outer-term = biceps femoris
region-hamstrings-outer-aliases = hamstrings, hamstring, hammies, hammy, outer hamstrings, back of thigh, outer back thigh, leg biceps, pulled hamstring
region-hamstrings-inner = inner hamstring
region-hamstrings-inner-term = semitendinosus, semimembranosus
region-hamstrings-inner-aliases = hamstrings, hamstring, hammies, hammy, inner hamstrings, back of thigh, inner back thigh, pulled hamstring

## Knee

region-knee = knee
region-knee-term = patella and knee joint
region-knee-aliases = knees, kneecap, knee cap, front of knee, patella, runner's knee, runners knee, jumper's knee, patellar tendon, meniscus
region-back-of-knee = back of knee
region-back-of-knee-term = popliteal fossa
region-back-of-knee-aliases = behind the knee, hollow of the knee, knee pit, popliteus, baker's cyst, back of the knee

## Lower leg

region-shin = shin
region-shin-term = tibialis anterior
region-shin-aliases = shins, shin splints, shinsplints, shin bone, shinbone, front of lower leg, tibia, tib anterior
region-outer-calf = outer calf
region-outer-calf-term = fibularis (peroneal) muscles
region-outer-calf-aliases = peroneals, peroneus, fibularis, outer lower leg, side of calf, outside of lower leg, side of lower leg, fibula
region-calf = calf
region-calf-term = gastrocnemius
region-calf-aliases = gastrocnemius, calves, calf muscle, calf muscles, upper calf, gastroc, gastrocs, back of lower leg, charley horse, tennis leg
region-lower-calf = lower calf
region-lower-calf-term = soleus
region-lower-calf-aliases = calves, soleus muscle, deep calf, bottom of calf, above the heel, back of lower leg
region-achilles = Achilles tendon
region-achilles-term = calcaneal tendon
region-achilles-aliases = achilles, achilles heel, achillies, heel cord, heel tendon, back of ankle, tendon above the heel, achilles tendonitis, achilles tendinitis

## Ankle and foot

region-ankle = ankle
region-ankle-term = talocrural joint
region-ankle-aliases = ankles, ankle joint, ankle bone, twisted ankle, rolled ankle, sprained ankle, ankle sprain
region-foot = top of foot
region-foot-term = dorsum of foot, toes
region-foot-aliases = foot, feet, toes, toe, big toe, instep, midfoot, metatarsals, bunion, forefoot
region-heel = heel and sole
region-heel-term = calcaneus, plantar fascia
region-heel-aliases = heel, heels, sole, soles, bottom of foot, plantar fasciitis, arch, arch of foot, ball of foot, plantar fascia, heel spur, heel bone
