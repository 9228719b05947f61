// Category, mode, options and policy, and the activation.

#include "av_audio_session.h"

#include "../session/rules/session_presets.h"
#include "../session/rules/session_rules.h"
#include "session_access.h"

using namespace audio_session;
using namespace godot;
using namespace session_access;

namespace {

// Returns why the values are invalid on every platform; empty if they are valid.
String find_impossible(int64_t p_category, int64_t p_mode, int64_t p_options, int64_t p_policy) {
	if (!is_settable_category(p_category)) {
		return vformat("The category %d cannot be set. Use one of AVAudioSession.SessionCategory, from ambient (%d) to soloAmbient (%d).", p_category, static_cast<int64_t>(AVAudioSession::ambient), static_cast<int64_t>(AVAudioSession::soloAmbient));
	}
	if (!is_valid_mode(p_mode)) {
		return vformat("There is no mode %d. Use one of AVAudioSession.SessionMode, from MODE_DEFAULT (%d) to MODE_DUAL_ROUTE (%d).", p_mode, static_cast<int64_t>(AVAudioSession::MODE_DEFAULT), static_cast<int64_t>(AVAudioSession::MODE_DUAL_ROUTE));
	}
	if (!is_valid_category_options(p_options)) {
		return vformat("The category options %d contain invalid bits. Combine constants of AVAudioSession.CategoryOptions with |.", p_options);
	}
	if (!is_valid_route_sharing_policy(p_policy)) {
		return vformat("There is no route sharing policy %d. Use one of AVAudioSession.RouteSharingPolicy, from POLICY_DEFAULT (%d) to POLICY_LONG_FORM_VIDEO (%d).", p_policy, static_cast<int64_t>(AVAudioSession::POLICY_DEFAULT), static_cast<int64_t>(AVAudioSession::POLICY_LONG_FORM_VIDEO));
	}
	return String();
}

Configuration to_configuration(int64_t p_category, int64_t p_mode, int64_t p_options, int64_t p_policy) {
	return { static_cast<Category>(p_category), static_cast<Mode>(p_mode), static_cast<audio_session::CategoryOptions>(p_options), static_cast<audio_session::RouteSharingPolicy>(p_policy) };
}

template <typename T>
PackedInt32Array to_numbers(const std::vector<T> &p_values) {
	PackedInt32Array numbers;
	for (const T value : p_values) {
		numbers.push_back(static_cast<int32_t>(value));
	}
	return numbers;
}

} // namespace

int64_t AVAudioSession::get_category() const {
	return static_cast<int64_t>(get_properties().category.get());
}

void AVAudioSession::set_category(int64_t p_value) {
	const String impossible = find_impossible(p_value, MODE_DEFAULT, 0, POLICY_DEFAULT);
	if (!impossible.is_empty()) {
		reject_assignment(Operation::SET_CATEGORY, impossible);
		return;
	}
	assign(&SessionProperties::category, static_cast<Category>(p_value));
}

Signal AVAudioSession::set_category_with_options(SessionCategory p_category, BitField<CategoryOptions> p_options) {
	const String impossible = find_impossible(p_category, MODE_DEFAULT, p_options, POLICY_DEFAULT);
	if (!impossible.is_empty()) {
		return reject(Operation::SET_CATEGORY, impossible);
	}
	return submit(SessionRequest::set_category(static_cast<Category>(p_category), static_cast<audio_session::CategoryOptions>(static_cast<int64_t>(p_options))));
}

AVAudioSession::SessionMode AVAudioSession::get_mode() const {
	return static_cast<SessionMode>(get_properties().mode.get());
}

void AVAudioSession::set_mode(SessionMode p_value) {
	const String impossible = find_impossible(ambient, p_value, 0, POLICY_DEFAULT);
	if (!impossible.is_empty()) {
		reject_assignment(Operation::SET_MODE, impossible);
		return;
	}
	assign(&SessionProperties::mode, static_cast<Mode>(p_value));
}

AVAudioSession::SessionMode AVAudioSession::get_effective_mode() const {
	return static_cast<SessionMode>(get_readings().effective_mode.get());
}

PackedInt32Array AVAudioSession::get_available_categories() const {
	return to_numbers(*::session_access::get_state()->available_categories);
}

PackedInt32Array AVAudioSession::get_available_modes() const {
	return to_numbers(*::session_access::get_state()->available_modes);
}

Signal AVAudioSession::configure(SessionCategory p_category, SessionMode p_mode, BitField<CategoryOptions> p_options, RouteSharingPolicy p_policy) {
	const String impossible = find_impossible(p_category, p_mode, p_options, p_policy);
	if (!impossible.is_empty()) {
		return reject(Operation::CONFIGURE, impossible);
	}
	const Configuration configuration = to_configuration(p_category, p_mode, p_options, p_policy);
	return submit(SessionRequest::configure(configuration.category, configuration.mode, configuration.options, configuration.policy));
}

PackedStringArray AVAudioSession::get_configuration_warnings(SessionCategory p_category, SessionMode p_mode, BitField<CategoryOptions> p_options, RouteSharingPolicy p_policy) {
	const String impossible = find_impossible(p_category, p_mode, p_options, p_policy);
	if (!impossible.is_empty()) {
		return { impossible };
	}
	PackedStringArray warnings;
	const Configuration configuration = to_configuration(p_category, p_mode, p_options, p_policy);
	const SessionResult result = check_configuration(configuration, true);
	if (result.is_refused()) {
		warnings.push_back(String::utf8(result.message.c_str()));
	}
	const String misuse = String::utf8(explain_mode_misuse(configuration.category, configuration.mode, configuration.options).c_str());
	if (!misuse.is_empty()) {
		warnings.push_back(misuse);
	}
	return warnings;
}

Signal AVAudioSession::configure_for(Preset p_preset) {
	if (!is_valid_preset(p_preset)) {
		return reject(Operation::CONFIGURE, vformat("There is no preset %d. Use one of AVAudioSession.Preset, from PRESET_BACKGROUND_MUSIC (%d) to PRESET_RECORDING (%d).", static_cast<int64_t>(p_preset), static_cast<int64_t>(PRESET_BACKGROUND_MUSIC), static_cast<int64_t>(PRESET_RECORDING)));
	}
	const Configuration &configuration = get_configuration(static_cast<audio_session::Preset>(p_preset));
	return submit(SessionRequest::configure(configuration.category, configuration.mode, configuration.options, configuration.policy));
}

AVAudioSession::SessionState AVAudioSession::get_state() const {
	return static_cast<SessionState>(get_readings().activity.get());
}

bool AVAudioSession::get_auto_resume() const {
	SharedSession *const session = SharedSession::get_singleton();
	return session != nullptr && session->get_service().is_auto_resume();
}

void AVAudioSession::set_auto_resume(bool p_value) {
	SharedSession *const session = SharedSession::get_singleton();
	ERR_FAIL_NULL(session);
	session->get_service().set_auto_resume(p_value);
}

bool AVAudioSession::is_activation_wanted() const {
	SharedSession *const session = SharedSession::get_singleton();
	return session != nullptr && session->get_service().is_activation_wanted();
}

Signal AVAudioSession::set_active(bool p_active, BitField<SetActiveOptions> p_options) {
	if (!is_valid_set_active_options(p_options)) {
		return reject(Operation::SET_ACTIVE, vformat("The activation options %d contain invalid bits. The only option is NOTIFY_OTHERS_ON_DEACTIVATION (%d).", static_cast<int64_t>(p_options), static_cast<int64_t>(NOTIFY_OTHERS_ON_DEACTIVATION)));
	}
	return submit(SessionRequest::set_active(p_active, static_cast<audio_session::SetActiveOptions>(static_cast<int64_t>(p_options))));
}
