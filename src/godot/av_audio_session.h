#pragma once

#include <godot_cpp/classes/ref.hpp>
#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/core/binder_common.hpp>
#include <godot_cpp/variant/packed_int32_array.hpp>
#include <godot_cpp/variant/packed_int64_array.hpp>
#include <godot_cpp/variant/packed_string_array.hpp>
#include <godot_cpp/variant/signal.hpp>
#include <godot_cpp/variant/typed_array.hpp>

class AVAudioSessionDataSource;
class AVAudioSessionPort;
class AVAudioSessionRoute;
class AVAudioSessionSimulator;

// A handle on the one audio session of the process. Making and dropping handles starts nothing.
//
// A property that was assigned reads back at once, before the platform took it. A method that changes the
// session returns a signal, which emits an `Error` when the platform has answered. A value that can never be
// right is refused with an error and changes nothing.
class AVAudioSession : public godot::RefCounted {
	GDCLASS(AVAudioSession, godot::RefCounted)

public:
#include "gen/av_audio_session_enums.inc"

	AVAudioSession();
	~AVAudioSession() override;

	// What the session is for. The category is a plain number in Godot, as the class reference has it.
	int64_t get_category() const;
	void set_category(int64_t p_value);
	godot::Signal set_category_with_options(SessionCategory p_category, godot::BitField<CategoryOptions> p_options);
	SessionMode get_mode() const;
	void set_mode(SessionMode p_value);
	SessionMode get_effective_mode() const;
	godot::PackedInt32Array get_available_categories() const;
	godot::PackedInt32Array get_available_modes() const;
	godot::Signal configure(SessionCategory p_category, SessionMode p_mode, godot::BitField<CategoryOptions> p_options, RouteSharingPolicy p_policy);
	static godot::PackedStringArray get_configuration_warnings(SessionCategory p_category, SessionMode p_mode, godot::BitField<CategoryOptions> p_options, RouteSharingPolicy p_policy);
	godot::Signal configure_for(Preset p_preset);

	// Names. The old ones are those of Audio Session Services, the C API before Apple's class.
	static SessionCategory get_category_by_name(const godot::String &p_name);
	static SessionCategory get_category_by_code(int64_t p_code);
	static godot::String get_category_name(SessionCategory p_category);
	static SessionMode get_mode_by_name(const godot::String &p_name);
	static SessionMode get_mode_by_code(int64_t p_code);
	static godot::String get_mode_name(SessionMode p_mode);

	// What became of an assignment.
	godot::Signal assigned(const godot::String &p_property);

	// Activation and what stops it.
	SessionState get_state() const;
	bool get_auto_resume() const;
	void set_auto_resume(bool p_value);
	godot::Signal set_active(bool p_active, godot::BitField<SetActiveOptions> p_options);
	// For the autoload alone, so its name in Godot begins with an underscore.
	bool is_activation_wanted() const;

	// Where sound comes in and goes out.
	godot::Ref<AVAudioSessionRoute> get_current_route() const;
	godot::Signal override_output_audio_port(PortOverride p_override);
	godot::TypedArray<AVAudioSessionPort> get_available_inputs() const;
	godot::Ref<AVAudioSessionPort> get_preferred_input() const;
	godot::Signal set_preferred_input(const godot::Ref<AVAudioSessionPort> &p_port);
	godot::TypedArray<AVAudioSessionDataSource> get_input_data_sources() const;
	godot::Ref<AVAudioSessionDataSource> get_input_data_source() const;
	godot::Signal set_input_data_source(const godot::Ref<AVAudioSessionDataSource> &p_data_source);
	godot::TypedArray<AVAudioSessionDataSource> get_output_data_sources() const;
	godot::Ref<AVAudioSessionDataSource> get_output_data_source() const;
	godot::Signal set_output_data_source(const godot::Ref<AVAudioSessionDataSource> &p_data_source);

	godot::PackedInt64Array get_supported_output_channel_layouts() const;

	// The properties that are only read, checked and assigned, and the requests that take nothing. Rates are in
	// hertz, durations and latencies in seconds, gain and volume from 0 to 1.
#include "gen/av_audio_session_declarations.inc"

	// Null unless the simulated device serves the session.
	static godot::Ref<AVAudioSessionSimulator> get_simulator();

protected:
	static void _bind_methods();

private:
	friend class SessionHandles;

	// The living handles form a list through themselves, so that a handle costs no allocation of its own.
	AVAudioSession *previous_handle = nullptr;
	AVAudioSession *next_handle = nullptr;
};

#include "gen/av_audio_session_casts.inc"
