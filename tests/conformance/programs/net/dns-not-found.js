const dns = require('dns').promises;
(async () => {
  try {
    await dns.lookup('definitely-missing.invalid');
  } catch (error) {
    console.log(error.code, error.syscall, error.hostname, error.message);
  }
})();
