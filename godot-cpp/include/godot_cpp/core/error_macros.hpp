#pragma once

#include <godot_cpp/core/defs.hpp>

namespace godot {

class String;

void _err_print_error(const char *p_function, const char *p_file, int p_line, const char *p_error, const char *p_message, bool p_editor_notify = false, bool p_is_warning = false);
void _err_print_error(const char *p_function, const char *p_file, int p_line, const String &p_error, const char *p_message, bool p_editor_notify = false, bool p_is_warning = false);
void _err_print_error(const char *p_function, const char *p_file, int p_line, const char *p_error, const String &p_message, bool p_editor_notify = false, bool p_is_warning = false);
void _err_print_error(const char *p_function, const char *p_file, int p_line, const String &p_error, const String &p_message, bool p_editor_notify = false, bool p_is_warning = false);
void _err_print_error(const char *p_function, const char *p_file, int p_line, const char *p_error, bool p_editor_notify = false, bool p_is_warning = false);
void _err_print_error(const char *p_function, const char *p_file, int p_line, const String &p_error, bool p_editor_notify = false, bool p_is_warning = false);
void _err_print_index_error(const char *p_function, const char *p_file, int p_line, int64_t p_index, int64_t p_size, const char *p_index_name, const char *p_size_name, const char *p_message = "", bool p_editor_notify = false, bool p_fatal = false);
void _err_print_index_error(const char *p_function, const char *p_file, int p_line, int64_t p_index, int64_t p_size, const char *p_index_name, const char *p_size_name, const String &p_message, bool p_editor_notify = false, bool p_fatal = false);
void _err_flush_stdout();

} // namespace godot

// The building blocks. Each public macro below uses one of these, with or without a return value, a message,
// and a notification in the editor. The trailing `else ((void)0)` makes it a statement that needs a
// semicolon.

#define _ERR_REPORT(m_error) ::godot::_err_print_error(FUNCTION_STR, __FILE__, __LINE__, m_error)
#define _ERR_REPORT_MSG(m_error, m_msg, m_editor) ::godot::_err_print_error(FUNCTION_STR, __FILE__, __LINE__, m_error, m_msg, m_editor)
#define _ERR_INDEX(m_index, m_size, m_msg, m_editor, m_leave)                                                                             \
	if (unlikely((m_index) < 0 || (m_index) >= (m_size))) {                                                                               \
		::godot::_err_print_index_error(FUNCTION_STR, __FILE__, __LINE__, m_index, m_size, _STR(m_index), _STR(m_size), m_msg, m_editor); \
		m_leave;                                                                                                                          \
	} else                                                                                                                                \
		((void)0)
#define _ERR_UNSIGNED_INDEX(m_index, m_size, m_msg, m_editor, m_leave)                                                                    \
	if (unlikely((m_index) >= (m_size))) {                                                                                                \
		::godot::_err_print_index_error(FUNCTION_STR, __FILE__, __LINE__, m_index, m_size, _STR(m_index), _STR(m_size), m_msg, m_editor); \
		m_leave;                                                                                                                          \
	} else                                                                                                                                \
		((void)0)
#define _ERR_WHEN(m_cond, m_error, m_msg, m_editor, m_leave) \
	if (unlikely(m_cond)) {                                  \
		_ERR_REPORT_MSG(m_error, m_msg, m_editor);           \
		m_leave;                                             \
	} else                                                   \
		((void)0)
#define _ERR_ALWAYS(m_error, m_msg, m_editor, m_leave) \
	if (true) {                                        \
		_ERR_REPORT_MSG(m_error, m_msg, m_editor);     \
		m_leave;                                       \
	} else                                             \
		((void)0)
#define _ERR_CRASH(m_cond, m_error, m_msg)      \
	if (unlikely(m_cond)) {                     \
		_ERR_REPORT_MSG(m_error, m_msg, false); \
		::godot::_err_flush_stdout();           \
		GENERATE_TRAP();                        \
	} else                                      \
		((void)0)
#define _ERR_ONCE(m_print)              \
	if (true) {                         \
		static bool first_print = true; \
		if (first_print) {              \
			first_print = false;        \
			m_print;                    \
		}                               \
	} else                              \
		((void)0)

#define _ERR_NULL_TEXT(m_param) "Parameter \"" _STR(m_param) "\" is null."
#define _ERR_COND_TEXT(m_cond) "Condition \"" _STR(m_cond) "\" is true."
#define _ERR_COND_TEXT_V(m_cond, m_retval) "Condition \"" _STR(m_cond) "\" is true. Returning: " _STR(m_retval)
#define _ERR_BREAK_TEXT(m_cond) "Condition \"" _STR(m_cond) "\" is true. Breaking."
#define _ERR_CONTINUE_TEXT(m_cond) "Condition \"" _STR(m_cond) "\" is true. Continuing."
#define _ERR_FAIL_TEXT "Method/function failed."
#define _ERR_FAIL_TEXT_V(m_retval) "Method/function failed. Returning: " _STR(m_retval)

#define ERR_FAIL_INDEX(m_index, m_size) _ERR_INDEX(m_index, m_size, "", false, return)
#define ERR_FAIL_INDEX_MSG(m_index, m_size, m_msg) _ERR_INDEX(m_index, m_size, m_msg, false, return)
#define ERR_FAIL_INDEX_EDMSG(m_index, m_size, m_msg) _ERR_INDEX(m_index, m_size, m_msg, true, return)
#define ERR_FAIL_INDEX_V(m_index, m_size, m_retval) _ERR_INDEX(m_index, m_size, "", false, return m_retval)
#define ERR_FAIL_INDEX_V_MSG(m_index, m_size, m_retval, m_msg) _ERR_INDEX(m_index, m_size, m_msg, false, return m_retval)
#define ERR_FAIL_INDEX_V_EDMSG(m_index, m_size, m_retval, m_msg) _ERR_INDEX(m_index, m_size, m_msg, true, return m_retval)
#define ERR_FAIL_UNSIGNED_INDEX(m_index, m_size) _ERR_UNSIGNED_INDEX(m_index, m_size, "", false, return)
#define ERR_FAIL_UNSIGNED_INDEX_MSG(m_index, m_size, m_msg) _ERR_UNSIGNED_INDEX(m_index, m_size, m_msg, false, return)
#define ERR_FAIL_UNSIGNED_INDEX_V(m_index, m_size, m_retval) _ERR_UNSIGNED_INDEX(m_index, m_size, "", false, return m_retval)
#define ERR_FAIL_UNSIGNED_INDEX_V_MSG(m_index, m_size, m_retval, m_msg) _ERR_UNSIGNED_INDEX(m_index, m_size, m_msg, false, return m_retval)
#define CRASH_BAD_INDEX(m_index, m_size) _ERR_INDEX(m_index, m_size, "FATAL.", false, GENERATE_TRAP())
#define CRASH_BAD_UNSIGNED_INDEX(m_index, m_size) _ERR_UNSIGNED_INDEX(m_index, m_size, "FATAL.", false, GENERATE_TRAP())

#define ERR_FAIL_NULL(m_param) _ERR_WHEN(m_param == nullptr, _ERR_NULL_TEXT(m_param), "", false, return)
#define ERR_FAIL_NULL_MSG(m_param, m_msg) _ERR_WHEN(m_param == nullptr, _ERR_NULL_TEXT(m_param), m_msg, false, return)
#define ERR_FAIL_NULL_EDMSG(m_param, m_msg) _ERR_WHEN(m_param == nullptr, _ERR_NULL_TEXT(m_param), m_msg, true, return)
#define ERR_FAIL_NULL_V(m_param, m_retval) _ERR_WHEN(m_param == nullptr, _ERR_NULL_TEXT(m_param), "", false, return m_retval)
#define ERR_FAIL_NULL_V_MSG(m_param, m_retval, m_msg) _ERR_WHEN(m_param == nullptr, _ERR_NULL_TEXT(m_param), m_msg, false, return m_retval)
#define ERR_FAIL_NULL_V_EDMSG(m_param, m_retval, m_msg) _ERR_WHEN(m_param == nullptr, _ERR_NULL_TEXT(m_param), m_msg, true, return m_retval)

#define ERR_FAIL_COND(m_cond) _ERR_WHEN(m_cond, _ERR_COND_TEXT(m_cond), "", false, return)
#define ERR_FAIL_COND_MSG(m_cond, m_msg) _ERR_WHEN(m_cond, _ERR_COND_TEXT(m_cond), m_msg, false, return)
#define ERR_FAIL_COND_EDMSG(m_cond, m_msg) _ERR_WHEN(m_cond, _ERR_COND_TEXT(m_cond), m_msg, true, return)
#define ERR_FAIL_COND_V(m_cond, m_retval) _ERR_WHEN(m_cond, _ERR_COND_TEXT_V(m_cond, m_retval), "", false, return m_retval)
#define ERR_FAIL_COND_V_MSG(m_cond, m_retval, m_msg) _ERR_WHEN(m_cond, _ERR_COND_TEXT_V(m_cond, m_retval), m_msg, false, return m_retval)
#define ERR_FAIL_COND_V_EDMSG(m_cond, m_retval, m_msg) _ERR_WHEN(m_cond, _ERR_COND_TEXT_V(m_cond, m_retval), m_msg, true, return m_retval)

// `continue` and `break` have to be in the loop itself, so these macros use no building block.
#define ERR_CONTINUE(m_cond) ERR_CONTINUE_MSG(m_cond, "")
#define ERR_CONTINUE_MSG(m_cond, m_msg) _ERR_WHEN(m_cond, _ERR_CONTINUE_TEXT(m_cond), m_msg, false, continue)
#define ERR_CONTINUE_EDMSG(m_cond, m_msg) _ERR_WHEN(m_cond, _ERR_CONTINUE_TEXT(m_cond), m_msg, true, continue)
#define ERR_BREAK(m_cond) ERR_BREAK_MSG(m_cond, "")
#define ERR_BREAK_MSG(m_cond, m_msg) _ERR_WHEN(m_cond, _ERR_BREAK_TEXT(m_cond), m_msg, false, break)
#define ERR_BREAK_EDMSG(m_cond, m_msg) _ERR_WHEN(m_cond, _ERR_BREAK_TEXT(m_cond), m_msg, true, break)

#define CRASH_COND(m_cond) _ERR_CRASH(m_cond, "FATAL: " _ERR_COND_TEXT(m_cond), "")
#define CRASH_COND_MSG(m_cond, m_msg) _ERR_CRASH(m_cond, "FATAL: " _ERR_COND_TEXT(m_cond), m_msg)
#define CRASH_NOW() _ERR_CRASH(true, "FATAL: " _ERR_FAIL_TEXT, "")
#define CRASH_NOW_MSG(m_msg) _ERR_CRASH(true, "FATAL: " _ERR_FAIL_TEXT, m_msg)

#define ERR_FAIL() _ERR_ALWAYS(_ERR_FAIL_TEXT, "", false, return)
#define ERR_FAIL_MSG(m_msg) _ERR_ALWAYS(_ERR_FAIL_TEXT, m_msg, false, return)
#define ERR_FAIL_EDMSG(m_msg) _ERR_ALWAYS(_ERR_FAIL_TEXT, m_msg, true, return)
#define ERR_FAIL_V(m_retval) _ERR_ALWAYS(_ERR_FAIL_TEXT_V(m_retval), "", false, return m_retval)
#define ERR_FAIL_V_MSG(m_retval, m_msg) _ERR_ALWAYS(_ERR_FAIL_TEXT_V(m_retval), m_msg, false, return m_retval)
#define ERR_FAIL_V_EDMSG(m_retval, m_msg) _ERR_ALWAYS(_ERR_FAIL_TEXT_V(m_retval), m_msg, true, return m_retval)

#define ERR_PRINT(m_msg) _ERR_REPORT(m_msg)
#define ERR_PRINT_ED(m_msg) ::godot::_err_print_error(FUNCTION_STR, __FILE__, __LINE__, m_msg, true)
#define ERR_PRINT_ONCE(m_msg) _ERR_ONCE(ERR_PRINT(m_msg))
#define ERR_PRINT_ONCE_ED(m_msg) _ERR_ONCE(ERR_PRINT_ED(m_msg))
#define WARN_PRINT(m_msg) ::godot::_err_print_error(FUNCTION_STR, __FILE__, __LINE__, m_msg, false, true)
#define WARN_PRINT_ED(m_msg) ::godot::_err_print_error(FUNCTION_STR, __FILE__, __LINE__, m_msg, true, true)
#define WARN_PRINT_ONCE(m_msg) _ERR_ONCE(WARN_PRINT(m_msg))
#define WARN_PRINT_ONCE_ED(m_msg) _ERR_ONCE(WARN_PRINT_ED(m_msg))
#define WARN_DEPRECATED _ERR_ONCE(WARN_PRINT("This method has been deprecated and will be removed in the future."))
#define WARN_DEPRECATED_MSG(m_msg) _ERR_ONCE(WARN_PRINT("This method has been deprecated and will be removed in the future.\n" m_msg))

#ifdef DEV_ENABLED
#define DEV_ASSERT(m_cond) CRASH_COND_MSG(!(m_cond), "DEV_ASSERT failed")
#define DEV_CHECK_ONCE(m_cond)                                                   \
	if (unlikely(!(m_cond))) {                                                   \
		ERR_PRINT_ONCE("DEV_CHECK_ONCE failed  \"" _STR(m_cond) "\" is false."); \
	} else                                                                       \
		((void)0)
#else
#define DEV_ASSERT(m_cond) ((void)0)
#define DEV_CHECK_ONCE(m_cond) ((void)0)
#endif
