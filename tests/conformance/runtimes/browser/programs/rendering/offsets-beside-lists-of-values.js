document.body.innerHTML = '<div id=box>a</div>';
const show = (frames) => {
    try {
        const animation = box.animate(frames, 100);
        for (const { offset, computedOffset, composite, opacity, width } of animation.effect.getKeyframes()) console.log(offset, computedOffset, composite, opacity, width);
        animation.cancel();
    } catch (error) {
        console.log(error.name, error.message);
    }
    console.log('-');
};
show({ opacity: [0, 1, 0.5], offset: [0, 0.2] });
show({ opacity: [0, 1], offset: 0.3 });
show({ opacity: [0, 0.5, 1], offset: [0, null, 0.9] });
show({ opacity: [0, 1], width: ['1px', '2px', '3px'], offset: [0, 0.4] });
show({ opacity: [0, 1], offset: [0.5, 0.2] });
show({ opacity: [1], offset: [2] });
show({ opacity: 1, offset: 0 });
show({ offset: [2] });
show({ opacity: [0, 1, 0], composite: ['replace', 'add'] });
show({ opacity: [0, 1], composite: 'bad' });
show([{ opacity: 0, composite: 'bad' }]);
const half = box.animate({ opacity: [0, 1, 0.5], offset: [0, 0.2], easing: 'linear' }, 1000);
half.pause();
half.currentTime = 600;
console.log(getComputedStyle(box).opacity);
