# A scale that an overlay changes is told all that it breaks in its base, at its own place
--- file: shorter.yaml
rehab: plan/1
extends: hansen
name: shorter
observations:
  pain: {scale: 0..3}
  fatigue: {scale: [fresh, some, tired]}
$ rehab check shorter.yaml
! shorter.yaml:5:3: error: this does not fit line 190 of the plan that this one extends: 6 is off the scale 0..3
!   5 |   pain: {scale: 0..3}
!     |   ^
!     = change what asks for it, too
!     = likewise line 230: 4 is off the scale 0..3
!     = likewise line 238: 4 is off the scale 0..3
!     = likewise line 398: 6 is off the scale 0..3
! shorter.yaml:6:3: error: this does not fit line 258 of the plan that this one extends: "draggy" is no value of fatigue
!   6 |   fatigue: {scale: [fresh, some, tired]}
!     |   ^
!     = change what asks for it, too
!     = likewise line 330: "none" is no value of fatigue
!     = likewise line 343: "draggy" is no value of fatigue
!     = likewise line 392: "draggy" is no value of fatigue
=> 2
