#pragma once

#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/core/binder_common.hpp>

// A handle on the one audio session of the process. Making and dropping handles starts nothing.
class AVAudioSession : public godot::RefCounted {
	GDCLASS(AVAudioSession, godot::RefCounted)

public:
#include "gen/av_audio_session_enums.inc"

	AVAudioSession();
	~AVAudioSession() override;

	// The number of a `SessionCategory`. An assigned one reads back at once, before the platform took it.
	int64_t get_category() const;
	// A number that names no category that can be set is refused with an error and changes nothing.
	void set_category(int64_t p_value);

protected:
	static void _bind_methods();

private:
	friend class SessionHandles;

	// The living handles form a list through themselves, so that a handle costs no allocation of its own.
	AVAudioSession *previous_handle = nullptr;
	AVAudioSession *next_handle = nullptr;
};

VARIANT_ENUM_CAST(AVAudioSession::SessionCategory);
