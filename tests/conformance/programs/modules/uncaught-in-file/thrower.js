function run(callback) {
    callback();
}
exports.run = run;
module.exports = run;
