function validate(config) {
  if (!config.port) throw new TypeError('port is required');
  return config;
}
console.log('validating');
process.on('exit', (code) => console.log('exiting with', code));
validate({ host: 'localhost' });
console.log('unreachable');
