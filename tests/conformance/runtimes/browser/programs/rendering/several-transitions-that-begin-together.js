// Which transition of an element says first that it begins, and which that it ends.
function go(name, css, changes) {
  const box = document.createElement('div');
  box.style.cssText = 'position: relative; width: 10px; height: 10px; opacity: 1; margin-left: 0px; left: 0px; color: red; transform: translateX(0px); ' + css;
  document.body.append(box);
  const told = [];
  for (const type of ['transitionrun', 'transitionstart', 'transitionend', 'transitioncancel']) {
    box.addEventListener(type, event => told.push(type.slice(10) + ':' + event.propertyName));
  }
  void box.offsetWidth;
  Object.assign(box.style, changes);
  console.log(name, 'animates', box.getAnimations().map(animation => animation.transitionProperty).join());
  setTimeout(() => console.log(name, told.join(' ')), 400);
}
go('width, height', 'transition: width 100ms, height 100ms', { width: '20px', height: '20px' });
go('height, width', 'transition: height 100ms, width 100ms', { width: '20px', height: '20px' });
go('delayed', 'transition: width 100ms, height 100ms 60ms', { width: '20px', height: '20px' });
go('all', 'transition: all 100ms', { width: '20px', height: '20px', marginLeft: '5px' });
go('four', 'transition: all 100ms', { opacity: 0.5, width: '20px', height: '20px', transform: 'translateX(5px)' });
go('six', 'transition: 100ms', { opacity: 0.5, width: '20px', height: '20px', transform: 'translateX(5px)', color: 'blue', left: '5px' });
go('fade and move', 'transition: opacity 100ms, transform 100ms', { opacity: 0, transform: 'translateX(50px)' });
