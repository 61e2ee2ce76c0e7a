console.log(process.argv.length, process.argv.slice(2), typeof process.argv[0], require('path').basename(process.argv[1]));
process.env.MY_SETTING = 'on';
process.env.NUMBER = 5;
console.log(process.env.MY_SETTING, typeof process.env.NUMBER, process.env.NOT_SET_ANYWHERE, 'MY_SETTING' in process.env);
delete process.env.MY_SETTING;
console.log(process.env.MY_SETTING);
console.log(typeof process.pid, process.version.startsWith('v'), typeof process.versions.v8, process.platform.length > 0, process.cwd() === __dirname, process.title.length > 0);
console.log(typeof process.uptime(), process.exitCode, Object.prototype.toString.call(process), typeof process.memoryUsage);
