# The long version names every JSON that a command prints
$ rehab --version --long | sed -n '/^JSON/p'
JSON that it prints: rehab.next/1, rehab.explain/1, rehab.forecast/1, rehab.error/1, rehab.plan/1, rehab.diff/1, rehab.verify/1, rehab.test/1, rehab.case/1, rehab.accepted/1, rehab.coverage/1, rehab.mutation/1
=> 0

$ rehab plan list --format json | cut -c 1-24 | uniq
{"schema":"rehab.plan/1"
=> 0
