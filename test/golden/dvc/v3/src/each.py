import sys
open(sys.argv[1], 'w').write(' '.join(sys.argv[2:]))
