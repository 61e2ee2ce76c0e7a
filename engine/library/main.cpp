// Runs when Loopscope is built: writes the compiled library of each family of runtimes, of Node's and of
// pages, and the realms that they make in the runtimes that the arguments name.

#include <cstdio>
#include <fstream>

#include "engine/bytecode/library_image.h"
#include "engine/library/compile.h"
#include "engine/library/realm.h"

namespace {

using loopscope::loop::Family;

bool write_file(const char* path, const std::string& bytes) {
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    return static_cast<bool>(file);
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 3 || count % 2 == 0) {
        std::fputs("usage: loopscope_library_writer NODE_FILE PAGE_FILE [RUNTIME REALM_FILE]...\n", stderr);
        return 2;
    }
    const auto node = loopscope::library::compile(Family::Libuv);
    const auto page = loopscope::library::compile(Family::Html);
    bool is_written = write_file(arguments[1], loopscope::bytecode::write_image(*node)) &&
                      write_file(arguments[2], loopscope::bytecode::write_image(*page));
    for (int i = 3; i < count; i += 2) {
        const loopscope::loop::Runtime* const runtime = loopscope::loop::find_runtime(arguments[i]);
        if (runtime == nullptr) return 2;
        const auto& code = runtime->family == Family::Html ? page : node;
        is_written =
            is_written && write_file(arguments[i + 1], loopscope::library::realm_image(*code, *runtime));
    }
    return is_written ? 0 : 1;
}
