#pragma once

class QApplication;
class QString;

namespace kordon {

/// Shows the window, on the file where one is named, until it is closed. Returns the exit code.
int runWindow(QApplication& application, const QString& file);

} // namespace kordon
