try {
    JSON.parse('{');
} catch (problem) {
    class problem extends Error {}
    console.log(new problem('other'));
}
