#include <QApplication>
#include <QMainWindow>

// What every Qt Widgets program pays at least: start.py sets Kordon beside it.
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1340, 720);
    window.show();
    return QApplication::exec();
}
