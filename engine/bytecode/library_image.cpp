#include "engine/bytecode/library_image.h"

#include "engine/base/archive.h"
#include "engine/bytecode/program_builder.h"

namespace loopscope::bytecode {

namespace {

// One list of the fields for both directions. A new field has to be added here; with the standard library
// that most builds use, the sizes tell when one was forgotten.
#if defined(__GLIBCXX__) && !defined(_GLIBCXX_DEBUG) && defined(__x86_64__)
static_assert(sizeof(FunctionTemplate) == 272, "kFunction names every field");
static_assert(sizeof(Program) == 216,
              "kProgram names every field but units, files and what is late, which the library has not");
#endif

constexpr auto kItems = [](auto& archive, auto& list) { archive.items(list); };

constexpr auto kTemplateObject = [](auto& archive, auto& info) {
    archive.items(info.raw);
    archive.items(info.cooked);
};

constexpr auto kScope = [](auto& archive, auto& scope) {
    archive.items(scope.names);
    archive.plain(scope.range);
    archive.plain(scope.function_scope);
};

/// The reader takes the items where they lie.
template <typename T>
void list(base::ArchiveWriter& writer, const ImageList<T>& items) {
    writer.plain(static_cast<std::uint64_t>(items.size()));
    writer.align();
    writer.bytes(items.data(), items.size() * sizeof(T));
}
template <typename T>
void list(base::ArchiveReader& reader, ImageList<T>& items) {
    std::uint64_t size = 0;
    reader.plain(size);
    reader.align();
    items = ImageList<T>::at(reinterpret_cast<const T*>(reader.take(size * sizeof(T))), size);
}

constexpr auto kFunction = [](auto& archive, auto& function) {
    archive.plain(function.number);
    archive.plain(function.name);
    archive.plain(function.inferred_name);
    archive.plain(function.source);
    archive.plain(function.range);
    archive.plain(function.kind);
    archive.plain(function.visibility);
    archive.plain(function.is_async);
    archive.plain(function.is_generator);
    archive.plain(function.strict);
    archive.plain(function.constructor);
    archive.plain(function.library_constructor);
    archive.plain(function.simple_parameters);
    archive.plain(function.called_plainly);
    archive.plain(function.converts_this);
    archive.plain(function.parameter_count);
    archive.plain(function.length);
    archive.plain(function.local_count);
    archive.plain(function.max_operands);
    archive.plain(function.arguments_local);
    archive.plain(function.rest_local);
    archive.plain(function.mapped_arguments);
    archive.plain(function.first_site);
    list(archive, function.mapped_slots);
    list(archive, function.code);
    list(archive, function.ranges);
    list(archive, function.positions);
    list(archive, function.numbers);
    list(archive, function.names);
    list(archive, function.callee_texts);
    list(archive, function.handlers);
    archive.each(function.jump_tables, kItems);
    archive.each(function.template_objects, kTemplateObject);
    list(archive, function.variables);
    list(archive, function.places);
};

constexpr auto kProgram = [](auto& archive, auto& program) {
    archive.each(program.strings, kItems);
    archive.each(program.scopes, kScope);
    archive.plain(program.library_function_count);
    archive.plain(program.library_string_count);
    archive.plain(program.library_main);
    archive.plain(program.main);
    archive.plain(program.is_script);
    archive.plain(program.site_count);
};

}  // namespace

std::string write_image(const LibraryCode& library) {
    const Program& program = library.program;
    LOOPSCOPE_ASSERT(program.sources.size() == 1, "the library is one text");
    base::ArchiveWriter writer;
    writer.items(program.sources[0]->name());
    kProgram(writer, program);
    writer.each(program.functions,
                [](base::ArchiveWriter& to, const auto& function) { kFunction(to, *function); });
    writer.items(library.by_text);
    return writer.take();
}

std::shared_ptr<const LibraryCode> read_image(std::string_view image) {
    auto library = std::make_shared<LibraryCode>();
    Program& program = library->program;
    base::ArchiveReader reader(image);
    std::string name;
    reader.items(name);
    program.sources.push_back(std::make_shared<const base::SourceText>(std::move(name), std::u16string()));
    kProgram(reader, program);
    const auto functions = std::make_shared<std::vector<FunctionTemplate>>();
    reader.each(*functions, [](base::ArchiveReader& from, auto& function) { kFunction(from, function); });
    for (const FunctionTemplate& function : *functions) program.functions.emplace_back(functions, &function);
    reader.items(library->by_text);
    LOOPSCOPE_ASSERT(reader.is_at_end(), "the library's image holds nothing else");
    return library;
}

}  // namespace loopscope::bytecode
