const machine = {
    state: 'idle',
    transitions: { idle: { start: 'running' }, running: { pause: 'paused', stop: 'idle' }, paused: { resume: 'running' } },
    dispatch(action) {
        const next = this.transitions[this.state]?.[action];
        if (!next) return console.log(`cannot ${action} while ${this.state}`);
        console.log(`${this.state} --${action}--> ${next}`);
        this.state = next;
    },
};
const actions = ['start', 'pause', 'stop', 'resume', 'stop'];
actions.forEach((action, i) => setTimeout(() => machine.dispatch(action), i * 20));
