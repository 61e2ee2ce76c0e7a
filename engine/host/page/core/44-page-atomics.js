// Atomics in a page. SPEC: HTML section 8.1.7.1: only a page that is isolated from others has SharedArrayBuffer; this one is not.

%delete_own(PageGlobal, "SharedArrayBuffer");

%define_methods(Atomics, {
    // SPEC: the proposal for Atomics.pause: nobody can see that it does something.
    pause(count) {
        if (count !== undefined && typeof count !== "number") %refuse("Atomics.pause of what is no number is not supported by Loopscope");
        if (count !== undefined && %math_floor(count) !== count) %refuse("Atomics.pause of what is no whole number is not supported by Loopscope");
    },
});
%set_length(Atomics.pause, 0);
