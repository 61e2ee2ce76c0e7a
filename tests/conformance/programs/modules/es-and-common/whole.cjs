module.exports = () => `whole ${typeof require} ${require.main === undefined} ${module.parent}`;
