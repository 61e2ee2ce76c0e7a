console.log(process.release.name, process.release.lts, process.features, Object.keys(process.memoryUsage()));
console.log(process.versions);
console.log(require('module').builtinModules.join());
console.log(Object.keys(global).join());
