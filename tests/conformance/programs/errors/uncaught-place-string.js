function f() {
	throw 'str';
}
f();
