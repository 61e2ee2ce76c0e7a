#include "tests/engine/catch.h"
#include "tests/engine/program_runner.h"

using loopscope::tests::printed;

TEST_CASE("Elements of typed arrays wrap, clamp and round as their type says", "[builtins]") {
    CHECK(printed(R"(
        print(new Uint8Array([300, -1, 1.9]).join(), new Int16Array([40000]).join());
        print(new Uint8ClampedArray([300, -5, 1.5, 2.5]).join(), new BigInt64Array([2n ** 63n]).join());
        print(new Float64Array([3, NaN, -1, Infinity]).sort().join());
    )") == "44,255,1 -25536\n255,0,2,2 -9223372036854775808\n-1,3,Infinity,NaN\n");
}

TEST_CASE("Views on one buffer see each other's bytes", "[builtins]") {
    CHECK(printed(R"(
        const buffer = new ArrayBuffer(8);
        new DataView(buffer).setInt16(1, -2);
        const bytes = new Uint8Array(buffer);
        bytes.subarray(4).fill(7);
        print(bytes.join(), new DataView(buffer, 1).getUint16(0, true), bytes.slice(4, 6).join());
    )") == "0,255,254,0,7,7,7,7 65279 7,7\n");
}

TEST_CASE("Date reads the standard format and the loose ones, in UTC", "[builtins]") {
    CHECK(printed(R"(
        print(Date.parse('2024-01-15'), Date.parse('2024-01-15T09:00:00+02:00'), Date.parse('2024-13-01'));
        print(Date.parse('15 January 2024 09:00'), Date.parse('1/2/24'), Date.parse('Jan 5'), Date.parse('2020 foo'));
    )") == "1705276800000 1705302000000 NaN\n1705309200000 1704153600000 978652800000 NaN\n");
}

TEST_CASE("Date's fields carry over, and its texts are V8's", "[builtins]") {
    CHECK(printed(R"(
        const date = new Date(2024, 1, 30);
        print(date.toISOString(), date.getDay(), String(date));
        date.setMonth(13, 40);
        print(date.toUTCString(), date.toLocaleString());
        print(String(new Date(NaN)), new Date(8.64e15 + 1).getTime());
    )") == "2024-03-01T00:00:00.000Z 5 Fri Mar 01 2024 00:00:00 GMT+0000 (Coordinated Universal Time)\n"
           "Wed, 12 Mar 2025 00:00:00 GMT 3/12/2025, 12:00:00 AM\nInvalid Date NaN\n");
}
