import shutil
shutil.copy('data/raw.csv', 'prepared.csv')
