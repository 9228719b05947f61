#include "backend_choice.h"

#include "backends/simulated/simulated_backend.h"
#include "backends/unavailable/unavailable_backend.h"
#include "session/session_rules.h"

#include <godot_cpp/classes/os.hpp>
#include <godot_cpp/classes/project_settings.hpp>
#include <godot_cpp/core/error_macros.hpp>
#include <godot_cpp/variant/dictionary.hpp>
#include <godot_cpp/variant/packed_string_array.hpp>
#include <godot_cpp/variant/string.hpp>

using namespace audio_session;
using namespace godot;

namespace {

constexpr const char *BACKEND_SETTING = "audio/session/desktop_backend";
constexpr const char *BACKEND_ARGUMENT = "--audio-session=";
constexpr const char *UNAVAILABLE = "unavailable";
constexpr const char *SIMULATED = "simulated";

// The engine sets this category on a device at launch; its numbers are those of `SessionCategory`.
constexpr const char *ENGINE_CATEGORY_SETTING = "audio/general/ios/session_category";
constexpr const char *ENGINE_MIXING_SETTING = "audio/general/ios/mix_with_others";

String get_backend_name() {
	String name = ProjectSettings::get_singleton()->get_setting(BACKEND_SETTING, UNAVAILABLE);
	const PackedStringArray arguments = OS::get_singleton()->get_cmdline_user_args();
	for (int64_t i = 0; i < arguments.size(); i++) {
		if (arguments[i].begins_with(BACKEND_ARGUMENT)) {
			name = arguments[i].trim_prefix(BACKEND_ARGUMENT);
		}
	}
	return name;
}

SimulatedProfile get_simulated_profile() {
	const ProjectSettings *const settings = ProjectSettings::get_singleton();
	SimulatedProfile profile;
	const int64_t category = settings->get_setting(ENGINE_CATEGORY_SETTING, static_cast<int64_t>(profile.configuration.category));
	if (is_settable_category(category)) {
		profile.configuration.category = static_cast<Category>(category);
	}
	// As the engine has it: «ambient» mixes anyway, and the others take the option or not.
	const bool mixes = settings->get_setting(ENGINE_MIXING_SETTING, false);
	if (mixes && !check_configuration({ profile.configuration.category, Mode::DEFAULT, CategoryOptions::MIX_WITH_OTHERS, RouteSharingPolicy::DEFAULT }, true).is_refused()) {
		profile.configuration.options = CategoryOptions::MIX_WITH_OTHERS;
	}
	return profile;
}

} // namespace

void register_project_settings() {
	ProjectSettings *const settings = ProjectSettings::get_singleton();
	if (!settings->has_setting(BACKEND_SETTING)) {
		settings->set_setting(BACKEND_SETTING, UNAVAILABLE);
	}
	settings->set_initial_value(BACKEND_SETTING, UNAVAILABLE);
	settings->set_as_basic(BACKEND_SETTING, true);

	Dictionary property;
	property["name"] = BACKEND_SETTING;
	property["type"] = Variant::STRING;
	property["hint"] = PROPERTY_HINT_ENUM;
	property["hint_string"] = String(UNAVAILABLE) + "," + SIMULATED;
	settings->add_property_info(property);
}

BackendChoice choose_session_backend() {
	const String name = get_backend_name();
	if (name == SIMULATED) {
		const std::shared_ptr<SimulatedDevice> device = std::make_shared<SimulatedDevice>(get_simulated_profile());
		return { std::make_unique<SimulatedBackend>(device), device };
	}
	if (name != UNAVAILABLE) {
		ERR_PRINT(vformat("There is no audio session backend \"%s\". Use \"%s\" or \"%s\" in the project setting %s or the argument %sNAME.", name, UNAVAILABLE, SIMULATED, BACKEND_SETTING, BACKEND_ARGUMENT));
	}
	return { std::make_unique<UnavailableBackend>(), nullptr };
}
