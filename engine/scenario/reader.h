#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/scenario/data.h"
#include "engine/scenario/front_matter.h"
#include "engine/scenario/shape.h"

namespace YAML {
class Node;
}

// Shared between the files of this layer only.
namespace loopscope::scenario {

/// Checks YAML against shapes and makes plain data of it: durations are ns, latencies [least, most] in ns,
/// records and names are objects in the order in which they were written. Every mistake is a diagnostic with
/// its place. Lives for one front matter.
class Reader {
  public:
    Reader(const YamlPlaces& places, std::vector<base::Diagnostic>& diagnostics)
        : places_(places), diagnostics_(diagnostics) {}

    /// Nothing when the value has another shape: the caller complains, as it knows the key.
    std::optional<Data> read(const YAML::Node& node, const Shape& shape);

    void complain(const YAML::Node& node, std::string message, std::string hint = "");
    /// At a line and column from 0; at the front matter itself when the line is -1.
    void complain(int line, int column, std::string_view scalar, std::string message, std::string hint = "");
    /// The same at the place of a value that was read: see place().
    void complain_at(const std::string& path, std::string message, std::string hint = "");
    base::SourceRange range_of(const YAML::Node& node) const;

    /// The place of a value of the data, by the path to it ("/files/a.txt/from"); of the front matter for an
    /// unknown one.
    base::SourceRange place(const std::string& path) const;

  private:
    std::optional<Data> read_scalar(const YAML::Node& node, const Shape& shape);
    std::optional<Data> read_list(const YAML::Node& node, const Shape& shape);
    std::optional<Data> read_names(const YAML::Node& node, const Shape& shape);
    std::optional<Data> read_record(const YAML::Node& node, const Shape& shape);
    void read_entry(const YAML::Node& name, const YAML::Node& value, const Key& key, Data& record);
    Data read_anything(const YAML::Node& node);
    bool has_open_quote(const YAML::Node& node) const;
    void complain_of_value(const YAML::Node& node, const std::string& name, const Shape& shape,
                           std::string_view example);

    const YamlPlaces& places_;
    std::vector<base::Diagnostic>& diagnostics_;
    std::string path_;
    std::vector<std::pair<std::string, base::SourceRange>> read_places_;
};

}  // namespace loopscope::scenario
