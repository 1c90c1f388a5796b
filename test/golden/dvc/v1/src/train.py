import json
json.dump({'f1': 0.75}, open('metrics.json', 'w'))
open('model.bin', 'wb').write(b'model\r\n')
