# The built-in plans
$ rehab plan list
acl-run           Return to running after ACL reconstruction
aspetar           Aspetar hamstring protocol, by criteria
hansen-cautious   Hansen progression, slower (criteria-based, slower plans had fewer re-injuries; Mendiguchia 2017, 1 against 6, wide interval)
hansen            Hansen hamstring running progression
=> 0
$ rehab plan show hansen | head -5
# A way back to sprinting after a hamstring strain, after Derek M. Hansen's account of one athlete. It is one coach's method
# from one case, not a clinical guideline; none of its numbers is proven. `from:` says beside each where it comes from.
rehab: plan/1
name: hansen
title: Hansen hamstring running progression
=> 0
$ rehab plan show hansn
! rehab: cannot open hansn: no such file or directory; did you mean hansen
=> 2
