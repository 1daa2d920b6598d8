### Other words that people search a region by, parted by commas: do not translate them, ask yourself what people type.

region-head-aliases = skull, face, forehead, temple, temples, scalp, back of head, cheekbone, headache, migraine, tension headache, eye, eyes, ear, ears, nose, sinuses, brain, eyebrow
region-jaw-aliases = tmj, tmd, jaw joint, jaw muscle, cheek, chewing muscles, jaw clicking, teeth grinding, clenched jaw, tooth, teeth, toothache, molar, gums, ear, mouth, chin, lips, tongue
region-neck-front-aliases = throat, side of neck, scm, scalene, sternomastoid, front neck muscles, adam's apple, thyroid, lymph nodes, swallowing, collarbone, clavicle, clavicles, collar bone
region-neck-back-aliases = nape, stiff neck, crick in the neck, text neck, tech neck, neck pain, levator, suboccipitals, scruff, neck
region-spine-neck-aliases = neck bones, neck vertebrae, c-spine, c7, cervical vertebrae, neck joints, middle of neck, whiplash
region-upper-trapezius-aliases = traps, trapezius, trapezius muscle, trap, upper traps, top of shoulders, neck and shoulder, shrug muscle, shoulder knots
region-shoulder-aliases = shoulder, shoulders, ac joint, top of shoulder, point of shoulder, rotator cuff, frozen shoulder, shoulder impingement, collarbone end, collarbone, clavicle, clavicles, collar bone, supraspinatus, rotator cuff tear
region-front-deltoid-aliases = front delt, front delts, anterior delt, front shoulder, deltoid, delts, shoulders, biceps tendon
region-side-deltoid-aliases = side delt, side delts, middle deltoid, side of shoulder, shoulder cap, deltoid, delts, shoulders
region-rear-deltoid-aliases = rear delt, rear delts, posterior delt, rear shoulder, deltoid, delts, shoulders
region-shoulder-blade-aliases = shoulder blades, scapula, wing bone, rotator cuff, infraspinatus muscle, teres, shoulder knot
region-breastbone-aliases = breast bone, sternum bone, middle of chest, center of chest, rib joints, costochondritis, heart, chest bone, xiphoid
region-chest-aliases = pecs, pec, pectorals, pectoral muscle, breast, bench press muscle, pec minor, breasts, boob, boobs, nipple, nipples, heart, lung, lungs, collarbone, clavicle, collar bone
region-serratus-aliases = ribs, rib, ribcage, rib cage, side of ribs, serratus muscle, boxer's muscle, intercostals, below the armpit, armpit, armpits, underarm, spleen
region-abdominals-aliases = abs, abdominals, stomach, stomach muscles, upper stomach, belly, tummy, abdomen, six-pack, core, liver, spleen, pancreas, gallbladder, diaphragm, solar plexus, gut, stomach ache
region-lower-abdominals-aliases = abs, abdominals, lower stomach, lower belly, lower abdomen, below the navel, belly, tummy, core, bladder, appendix, uterus, womb, ovary, ovaries, bowel, intestines, period pain, cramps, belly button
region-obliques-aliases = side abs, side of belly, side of stomach, side stitch, flank, oblique, core, kidney, kidneys, love handles, waistline
region-pelvis-aliases = pubis, pubic bone, pelvis, pelvic floor, pelvic bone, sports hernia, osteitis pubis, groin, crotch, private parts, privates, genitals, testicle, testicles, scrotum, penis, vagina, vulva
region-mid-trapezius-aliases = rhomboid, mid traps, traps, between the shoulder blades, upper back knot, desk back, back
region-lower-trapezius-aliases = middle back, middle of back, lower traps, traps, below the shoulder blades, bra line, back, ribs at the back, back of the ribs, back ribs
region-spine-upper-aliases = upper spine, t-spine, thoracic vertebrae, backbone, spine, vertebrae, middle of back
region-lats-aliases = lats, lat, side of back, latissimus, wings, pull-up muscle, back below the armpit, armpit, armpits, underarm, ribs at the back, back of the ribs, back ribs
region-lower-back-aliases = low back, small of the back, lumbar, lumbago, back pain, back spasm, ql, quadratus lumborum, back strain, kidney, kidneys, loin, loins, paraspinals, sciatica, back
region-spine-lower-aliases = lower spine, lumbar vertebrae, slipped disc, slipped disk, herniated disc, bulging disc, disc, backbone, spine, l5
region-tailbone-aliases = tail bone, coccyx bone, base of spine, si joint, sacroiliac joint, tailbone pain, coccydynia, anus, rectum, sacrum, hemorrhoids
region-biceps-aliases = biceps, bicep, front upper arm, upper arm, brachialis, arm muscle, arm, arms, upper arms
region-triceps-aliases = triceps, tricep, back upper arm, rear upper arm, upper arm, arm muscle, arm, arms, upper arms, bingo wing, bingo wings
region-elbow-aliases = elbows, elbow joint, funny bone, crook of the elbow, inner elbow, outer elbow, tennis elbow, golfer's elbow, cubital tunnel, bursa
region-forearm-flexors-aliases = forearm, forearms, golfer's elbow, golfers elbow, forearm flexors, palm side of forearm, underside of forearm, grip muscles, lower arm, climber's forearm
region-forearm-extensors-aliases = forearm, forearms, tennis elbow, tennis elbow area, forearm extensors, back of forearm, top of forearm, brachioradialis, lower arm, mouse arm
region-wrist-aliases = wrists, wrist joint, carpal tunnel, carpus, wrist sprain, carpals
region-hand-aliases = hands, palm, back of hand, knuckles, knuckle, grip, metacarpals
region-thumb-aliases = thumbs, ball of thumb, base of thumb, texting thumb, gamer's thumb, skier's thumb, mother's thumb, de quervain
region-fingers-aliases = finger, index finger, middle finger, ring finger, little finger, pinky, fingertips, trigger finger, finger joints, knuckles, nail, fingernail
region-hip-flexors-aliases = hip flexor, hip flexors, groin, groin crease, psoas, front hip, hip crease, snapping hip, hips
region-hip-aliases = hips, hip, hip bone, side of hip, trochanter, hip bursitis, bursitis, hip joint, hip socket
region-gluteus-medius-aliases = glute med, side glutes, side of buttock, upper glutes, glutes, hip abductors, abductors, back of hip
region-glutes-aliases = glutes, glute, buttocks, butt, bum, backside, bottom, rear end, piriformis, sciatica area, sciatica, sit bone, sitting bone, anus, sciatic nerve, hip, ass, arse, butt cheek
region-quadriceps-aliases = quads, quad, thigh, thighs, front thigh, upper leg, charley horse, rectus femoris, leg, legs, upper legs, upper thigh
region-quadriceps-outer-aliases = outer quads, quads, quad sweep, outer front thigh, thigh, front of thigh outer side, outer quadriceps
region-quadriceps-inner-aliases = inner quads, quads, teardrop muscle, vmo, inner front thigh, thigh, above the knee, inner quadriceps
region-inner-thigh-aliases = inner thighs, adductor, adductor muscles, groin, groin strain, groin pull, thighs, crotch, saddle, testicle
region-outer-thigh-aliases = it band, itb, iliotibial, iliotibial band syndrome, tfl, side of thigh, outer thighs, fascia lata
region-hamstrings-outer-aliases = hamstrings, hamstring, hammies, hammy, outer hamstrings, back of thigh, outer back thigh, leg biceps, pulled hamstring, leg, legs, biceps femoris tendon
region-hamstrings-inner-aliases = hamstrings, hamstring, hammies, hammy, inner hamstrings, back of thigh, inner back thigh, pulled hamstring, leg, legs, pes anserinus
region-knee-aliases = knees, kneecap, knee cap, front of knee, patella, runner's knee, runners knee, jumper's knee, patellar tendon, meniscus, acl, mcl, ligament, cruciate ligament, pes anserinus, it band knee
region-back-of-knee-aliases = behind the knee, hollow of the knee, knee pit, popliteus, baker's cyst, back of the knee
region-shin-aliases = shins, shin splints, shinsplints, shin bone, shinbone, front of lower leg, tibia, tib anterior, lower leg, leg, legs
region-outer-calf-aliases = peroneals, peroneus, fibularis, outer lower leg, side of calf, outside of lower leg, side of lower leg, fibula, lower leg
region-calf-aliases = gastrocnemius, calves, calf muscle, calf muscles, upper calf, gastroc, gastrocs, back of lower leg, charley horse, tennis leg, lower leg, leg, legs, cramp, calf cramp
region-lower-calf-aliases = calves, soleus muscle, deep calf, bottom of calf, above the heel, back of lower leg
region-achilles-aliases = achilles, achilles heel, achillies, heel cord, heel tendon, back of ankle, tendon above the heel, achilles tendonitis, achilles tendinitis
region-ankle-aliases = ankles, ankle joint, ankle bone, twisted ankle, rolled ankle, sprained ankle, ankle sprain, malleolus, inner ankle, outer ankle, inside of ankle, outside of ankle
region-foot-aliases = foot, feet, toes, toe, big toe, instep, midfoot, metatarsals, bunion, forefoot, toenail, little toe, metatarsalgia, top of foot, flat foot, flat feet, gout, hammertoe, outer edge of foot, outside of foot, side of foot
region-heel-aliases = heel, heels, sole, soles, bottom of foot, plantar fasciitis, arch, arch of foot, ball of foot, plantar fascia, heel spur, heel bone, flat foot, flat feet, fallen arch, metatarsalgia

# Words that name no place: the search gets on without them.
search-fillers = a, an, the, my, i, is, in, on, of, at, to, and, it, have, got, left, right, both, side, sides, pain, pains, painful, ache, aches, aching, achy, sore, soreness, hurt, hurts, hurting, tight, stiff

# What the list says where there is no such place.
areas-not-found = No spot of that name. Try another word, or tap the body where it hurts. What is not a muscle or a joint is for a doctor to look at.
