#include "backend_choice.h"

#ifdef AUDIO_SESSION_AVFAUDIO
#include "../backends/avfaudio/backend.h"
#else
#include "../backends/unavailable/backend.h"
#endif

namespace {

BackendChoice choose_platform_backend() {
#ifdef AUDIO_SESSION_AVFAUDIO
	return { std::make_unique<audio_session::avfaudio::Backend>(), nullptr };
#else
	return { std::make_unique<audio_session::unavailable::Backend>(), nullptr };
#endif
}

} // namespace

#ifdef AUDIO_SESSION_SIMULATED

#include "../backends/simulated/device.h"
#include "../session/rules/session_rules.h"
#include "make_simulated_backend.h"

#include <godot_cpp/classes/os.hpp>
#include <godot_cpp/classes/project_settings.hpp>
#include <godot_cpp/core/error_macros.hpp>
#include <godot_cpp/variant/dictionary.hpp>
#include <godot_cpp/variant/packed_string_array.hpp>
#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/utility_functions.hpp>

using namespace audio_session;
using namespace godot;

namespace {

constexpr const char *UNAVAILABLE = "unavailable";
constexpr const char *SIMULATED = "simulated";
// The prefix of all arguments of the addon, also of the test link's.
constexpr const char *ARGUMENT_PREFIX = "--audio-session";

// An option with several values: set by a project setting, or by a user argument for one run.
struct Choice {
	const char *setting;
	const char *argument;
	const char *default_value;
	String values;
};

Choice get_backend_setting() {
	return { "audio/session/desktop_backend", "--audio-session=", UNAVAILABLE, String(UNAVAILABLE) + "," + SIMULATED };
}

Choice get_device_setting() {
	return { "audio/session/simulated_device", "--audio-session-device=", simulated::PHONE.data(), String(simulated::PHONE.data()) + "," + simulated::TABLET.data() + "," + simulated::TV.data() };
}

// The engine sets this category on a device at launch; its numbers are those of `SessionCategory`.
constexpr const char *ENGINE_CATEGORY_SETTING = "audio/general/ios/session_category";
constexpr const char *ENGINE_MIXING_SETTING = "audio/general/ios/mix_with_others";

void register_choice(const Choice &p_choice) {
	ProjectSettings *const settings = ProjectSettings::get_singleton();
	if (!settings->has_setting(p_choice.setting)) {
		settings->set_setting(p_choice.setting, p_choice.default_value);
	}
	settings->set_initial_value(p_choice.setting, p_choice.default_value);
	settings->set_as_basic(p_choice.setting, true);

	Dictionary property;
	property["name"] = p_choice.setting;
	property["type"] = Variant::STRING;
	property["hint"] = PROPERTY_HINT_ENUM;
	property["hint_string"] = p_choice.values;
	settings->add_property_info(property);
}

// Returns the value of the argument, or `p_otherwise` without it.
String get_argument(const Choice &p_choice, const String &p_otherwise) {
	String name = p_otherwise;
	const PackedStringArray arguments = OS::get_singleton()->get_cmdline_user_args();
	for (int64_t i = 0; i < arguments.size(); i++) {
		if (arguments[i].begins_with(p_choice.argument)) {
			name = arguments[i].trim_prefix(p_choice.argument);
		}
	}
	return name;
}

String get_chosen(const Choice &p_choice) {
	return get_argument(p_choice, ProjectSettings::get_singleton()->get_setting(p_choice.setting, p_choice.default_value));
}

String get_backend_name() {
#ifdef AUDIO_SESSION_AVFAUDIO
	// The setting applies to desktops. A device uses its own session, unless the argument disables that for one
	// run.
	return get_argument(get_backend_setting(), UNAVAILABLE);
#else
	return get_chosen(get_backend_setting());
#endif
}

// The engine ignores unknown arguments: those before `--` are not passed to the game.
void warn_of_misplaced_arguments() {
	const PackedStringArray arguments = OS::get_singleton()->get_cmdline_args();
	for (int64_t i = 0; i < arguments.size(); i++) {
		if (arguments[i].begins_with(ARGUMENT_PREFIX)) {
			UtilityFunctions::push_warning(vformat("The argument %s is ignored. Put it after two hyphens, which begin the arguments for the game: -- %s", arguments[i], arguments[i]));
		}
	}
}

void report_unknown_name(const String &p_what, const String &p_name, const Choice &p_choice) {
	ERR_PRINT(vformat("There is no %s \"%s\". Use one of %s in the project setting %s or the argument %sNAME.", p_what, p_name, p_choice.values.replace(",", ", "), p_choice.setting, p_choice.argument));
}

simulated::Profile get_simulated_profile() {
	const String device = get_chosen(get_device_setting());
	const std::optional<simulated::Profile> chosen = simulated::find_profile(device.utf8().get_data());
	if (!chosen.has_value()) {
		report_unknown_name("simulated device", device, get_device_setting());
	}
	simulated::Profile profile = chosen.value_or(simulated::Profile());

	const ProjectSettings *const settings = ProjectSettings::get_singleton();
	const bool has_input = profile.has_built_in_microphone;
	const int64_t category = settings->get_setting(ENGINE_CATEGORY_SETTING, static_cast<int64_t>(profile.configuration.category));
	if (is_settable_category(category)) {
		// If the device refuses the category, the engine keeps the default of the system.
		const bool is_refused = check_category(static_cast<Category>(category), has_input).is_refused();
		profile.configuration.category = is_refused ? SYSTEM_DEFAULT_CATEGORY : static_cast<Category>(category);
	}
	// As the engine does it: `ambient` mixes anyway, and the other categories take the option or not.
	const bool mixes = settings->get_setting(ENGINE_MIXING_SETTING, false);
	if (mixes && !check_configuration({ profile.configuration.category, Mode::DEFAULT, CategoryOptions::MIX_WITH_OTHERS, RouteSharingPolicy::DEFAULT }, has_input).is_refused()) {
		profile.configuration.options = CategoryOptions::MIX_WITH_OTHERS;
	}
	return profile;
}

} // namespace

void register_project_settings() {
	register_choice(get_backend_setting());
	register_choice(get_device_setting());
}

BackendChoice choose_session_backend() {
	warn_of_misplaced_arguments();
	const String name = get_backend_name();
	if (name == SIMULATED) {
		const std::shared_ptr<simulated::Device> device = std::make_shared<simulated::Device>(get_simulated_profile());
		return { make_simulated_backend(device), device };
	}
	if (name != UNAVAILABLE) {
		report_unknown_name("audio session backend", name, get_backend_setting());
	}
	return choose_platform_backend();
}

#else

void register_project_settings() {}

BackendChoice choose_session_backend() {
	return choose_platform_backend();
}

#endif // AUDIO_SESSION_SIMULATED
