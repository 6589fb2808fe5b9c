<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>PageTable</name>
    <message>
        <source>Questions</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Розриви</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Kordon files (*.kordon)</source>
        <translation>Файли Kordon (*.kordon)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Новий файл</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>оцінювання</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>First &amp;assessment</source>
        <translation>Перше &amp;оцінювання</translation>
    </message>
    <message>
        <source>&amp;Title (optional)</source>
        <translation>&amp;Назва (необовʼязково)</translation>
    </message>
    <message>
        <source>&amp;Pack (id or folder)</source>
        <translation>&amp;Пакет (ідентифікатор або тека)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Обрати…</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Створити файл</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>Save the gap report</source>
        <translation>Зберегти звіт про розриви</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файли PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Векторні малюнки SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Малюнки PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Зберегти діаграму</translation>
    </message>
</context>
<context>
    <name>kordon::AnswerCard</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Вилучити відповідь</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Підтвердження</translation>
    </message>
    <message>
        <source>Evide&amp;nce</source>
        <translation>&amp;Докази</translation>
    </message>
    <message>
        <source>&amp;Assessed by</source>
        <translation>&amp;Хто оцінив</translation>
    </message>
    <message>
        <source>&amp;On the day</source>
        <translation>Д&amp;ата оцінки</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.рррр</translation>
    </message>
    <message>
        <source>Reason or comment</source>
        <translation>Обґрунтування або коментар</translation>
    </message>
    <message>
        <source>How well the answer is proven</source>
        <translation>Наскільки відповідь підтверджено</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Хто оцінив</translation>
    </message>
    <message>
        <source>Day of the assessment</source>
        <translation>Дата оцінки</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation>&amp;Обґрунтування (обовʼязкове)</translation>
    </message>
    <message>
        <source>&amp;Reason, comment</source>
        <translation>&amp;Обґрунтування, коментар</translation>
    </message>
    <message>
        <source>Give the reason: the answer is saved once it is there.</source>
        <translation>Зазначте причину: відповідь буде збережено, щойно її вписано.</translation>
    </message>
    <message>
        <source>The day is not readable; expected dd.mm.yyyy.</source>
        <translation>Дату не розпізнано; очікується дд.мм.рррр.</translation>
    </message>
    <message>
        <source>Keys: level 0–%1, “-” not applicable, “?” to be found out, Backspace clears, Enter next, Ctrl+Enter next open question</source>
        <translation>Клавіші: рівень 0–%1, «-» не застосовується, «?» потрібно зʼясувати, Backspace вилучає, Enter далі, Ctrl+Enter наступне без оцінки</translation>
    </message>
    <message>
        <source>An assessor would ask to see:</source>
        <translation>Оцінювач попросить показати:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Джерело:</translation>
    </message>
</context>
<context>
    <name>kordon::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформлення</translation>
    </message>
    <message>
        <source>As on the &amp;desktop</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;вітле</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Темне</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Високий &amp;контраст</translation>
    </message>
</context>
<context>
    <name>kordon::ChartPane</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Малюнок скопійовано до буфера обміну.</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard.</source>
        <translation>Дані скопійовано до буфера обміну.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Діаграма</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копіювати малюнок</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Копіювати дані</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Copy the chart as a picture (%1)</source>
        <translation>Копіювати діаграму як малюнок (%1)</translation>
    </message>
    <message>
        <source>Copy the numbers of the chart as a table</source>
        <translation>Копіювати числа діаграми як таблицю</translation>
    </message>
    <message>
        <source>Save the chart as SVG, PNG or PDF</source>
        <translation>Зберегти діаграму у форматі SVG, PNG або PDF</translation>
    </message>
</context>
<context>
    <name>kordon::CommandPalette</name>
    <message>
        <source>Question, component, page or command</source>
        <translation>Питання, компонент, сторінка або команда</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Пошук або команда</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Знайдене</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words or a code such as 4.2.1.</source>
        <translation>Нічого не знайдено. Спробуйте менше слів або код, наприклад 4.2.1.</translation>
    </message>
</context>
<context>
    <name>kordon::ComponentListModel</name>
    <message>
        <source>%1: %2 of %3 questions settled (answered or not applicable)</source>
        <translation>%1: опрацьовано %2 із %3 питань (оцінено або не застосовується)</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>без ролі</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>kordon::FiguresPanel</name>
    <message>
        <source>Claimed</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Можливо</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охоплення</translation>
    </message>
    <message>
        <source>Figures of the component</source>
        <translation>Показники компонента</translation>
    </message>
    <message>
        <source>Target of this actor, in levels</source>
        <translation>Ціль цього субʼєкта, у рівнях</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Ціль: %1</translation>
    </message>
    <message>
        <source>As the pack</source>
        <translation>Як у пакеті</translation>
    </message>
    <message>
        <source>Target as the pack says: %1</source>
        <translation>Ціль, як у пакеті: %1</translation>
    </message>
    <message>
        <source>This actor has no role in the component.</source>
        <translation>Субʼєкт не має ролі в цьому компоненті.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Capped by question %1</source>
        <translation>Обмежує питання %1</translation>
    </message>
</context>
<context>
    <name>kordon::FirstStepsPanel</name>
    <message>
        <source>Open the sample</source>
        <translation>Відкрийте зразок</translation>
    </message>
    <message>
        <source>Answer a question: click a level or press its digit</source>
        <translation>Дайте відповідь на питання: клацніть рівень або натисніть його цифру</translation>
    </message>
    <message>
        <source>Look at the results</source>
        <translation>Перегляньте результати</translation>
    </message>
    <message>
        <source>Look at the gaps</source>
        <translation>Перегляньте розриви</translation>
    </message>
    <message>
        <source>Print the report or save it as PDF</source>
        <translation>Надрукуйте звіт або збережіть його як PDF</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>Більше не показувати</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Виконано: %1</translation>
    </message>
</context>
<context>
    <name>kordon::GapTableModel</name>
    <message>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Субʼєкт</translation>
    </message>
    <message>
        <source>Capacity short by</source>
        <translation>Бракує спроможності</translation>
    </message>
    <message>
        <source>Readiness short by</source>
        <translation>Бракує готовності</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Найгірше</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Capped by</source>
        <translation>Обмежує</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
</context>
<context>
    <name>kordon::GapsPage</name>
    <message>
        <source>All actors</source>
        <translation>Усі субʼєкти</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Усі компоненти</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Ac&amp;tor</source>
        <translation>&amp;Субʼєкт</translation>
    </message>
    <message>
        <source>Co&amp;mponent</source>
        <translation>&amp;Компонент</translation>
    </message>
    <message>
        <source>Show the gaps of</source>
        <translation>Показати розриви субʼєкта</translation>
    </message>
    <message>
        <source>Show the gaps in</source>
        <translation>Показати розриви в компоненті</translation>
    </message>
    <message>
        <source>Gaps by priority</source>
        <translation>Розриви за пріоритетом</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Ще не відомо</translation>
    </message>
    <message>
        <source>In levels. Priority = mean shortfall × weight of the component × weight of the role. Enter or a double click goes to the questions.</source>
        <translation>У рівнях. Пріоритет = середній розрив × вага компонента × вага ролі. Enter або подвійне клацання відкриває питання.</translation>
    </message>
    <message>
        <source>No gap to a target here.</source>
        <translation>Тут немає розривів до цілей.</translation>
    </message>
    <message>
        <source>Not yet known: a dimension that is asked has no answer with a level yet</source>
        <translation>Ще не відомо: один із вимірів поки не має жодної відповіді з рівнем</translation>
    </message>
</context>
<context>
    <name>kordon::MainWindow</name>
    <message>
        <source>The file may only be read here: answers cannot be changed. Copy it to a folder of your own to edit.</source>
        <translation>Файл тут доступний лише для читання: змінити відповіді неможливо. Щоб редагувати, скопіюйте його до власної теки.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Не збережено: %1</translation>
    </message>
    <message>
        <source>About Kordon</source>
        <translation>Про Kordon</translation>
    </message>
    <message>
        <source>Kordon %1 assesses how ready a country’s agencies are for integrated border management.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Kordon %1 оцінює готовність відомств країни до інтегрованого управління кордонами.

Вільне програмне забезпечення за ліцензією GNU General Public License, версія 3 або новіша.</translation>
    </message>
    <message>
        <source>Kordon sample</source>
        <translation>Зразок Kordon</translation>
    </message>
    <message>
        <source>This is a copy of the sample, for you to try things out: %1</source>
        <translation>Це копія зразка, на ній можна пробувати все: %1</translation>
    </message>
    <message>
        <source>Assessment %1 – %2 – Kordon</source>
        <translation>Оцінювання %1 – %2 – Kordon</translation>
    </message>
</context>
<context>
    <name>kordon::MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Прибрати повідомлення</translation>
    </message>
</context>
<context>
    <name>kordon::PaletteSearch</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
</context>
<context>
    <name>kordon::ProgressStrip</name>
    <message>
        <source>page %1 of %2</source>
        <translation>сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>kordon::QuestionListModel</name>
    <message>
        <source>%1   %2   %3</source>
        <translation>%1   %2   %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>kordon::QuestionsPage</name>
    <message>
        <source>&amp;Components</source>
        <translation>&amp;Компоненти</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Питання</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Компоненти</translation>
    </message>
    <message>
        <source>Questions of the component</source>
        <translation>Питання компонента</translation>
    </message>
    <message>
        <source>The chosen actor is asked nothing in this component. Choose another component or actor.</source>
        <translation>Обраному субʼєкту в цьому компоненті питань не поставлено. Оберіть інший компонент або субʼєкта.</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Попереднє</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Наступне ›</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Наступне без оцінки</translation>
    </message>
    <message>
        <source>Shift+Enter among the answers</source>
        <translation>Shift+Enter у групі відповідей</translation>
    </message>
    <message>
        <source>Enter among the answers</source>
        <translation>Enter у групі відповідей</translation>
    </message>
    <message>
        <source>Ctrl+Enter among the answers</source>
        <translation>Ctrl+Enter у групі відповідей</translation>
    </message>
    <message>
        <source>Scale: %1</source>
        <translation>Шкала: %1</translation>
    </message>
    <message>
        <source>%1 – %2. %3</source>
        <translation>%1 – %2. %3</translation>
    </message>
</context>
<context>
    <name>kordon::ReportDesk</name>
    <message>
        <source>gap report %1.pdf</source>
        <translation>звіт про розриви %1.pdf</translation>
    </message>
    <message>
        <source>Print the gap report</source>
        <translation>Надрукувати звіт про розриви</translation>
    </message>
    <message>
        <source>Saved %1, pages: %2</source>
        <translation>Збережено %1, сторінок: %2</translation>
    </message>
    <message>
        <source>Sent to the printer, pages: %1</source>
        <translation>Надіслано на принтер, сторінок: %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Скасовано; нічого не записано.</translation>
    </message>
    <message>
        <source>The chart is saved as %1.</source>
        <translation>Діаграму збережено як %1.</translation>
    </message>
</context>
<context>
    <name>kordon::ReportRun</name>
    <message>
        <source>Saving the report…</source>
        <translation>Збереження звіту…</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>Друк звіту…</translation>
    </message>
</context>
<context>
    <name>kordon::ResultsPage</name>
    <message>
        <source>Show:</source>
        <translation>Показати:</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ціль</translation>
    </message>
    <message>
        <source>As in the pack</source>
        <translation>Як у пакеті</translation>
    </message>
    <message>
        <source>Lowest level first</source>
        <translation>Від найнижчого рівня</translation>
    </message>
    <message>
        <source>Largest gap first</source>
        <translation>Від найбільшого розриву</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Попередній рік</translation>
    </message>
    <message>
        <source>Year before (%1)</source>
        <translation>Попередній рік (%1)</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Радар</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Теплова карта</translation>
    </message>
    <message>
        <source>Capacity × readiness</source>
        <translation>Спроможність × готовність</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Субʼєкти</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Вид діаграми</translation>
    </message>
    <message>
        <source>Figure:</source>
        <translation>Показник:</translation>
    </message>
    <message>
        <source>Figure in the cells</source>
        <translation>Показник у клітинках</translation>
    </message>
    <message>
        <source>Whose:</source>
        <translation>Чиї компоненти:</translation>
    </message>
    <message>
        <source>Whose components</source>
        <translation>Чиї компоненти</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Порядок:</translation>
    </message>
    <message>
        <source>Order of the components</source>
        <translation>Порядок компонентів</translation>
    </message>
</context>
<context>
    <name>kordon::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kordon::StartPage</name>
    <message>
        <source>Assess how ready a country’s agencies are for integrated border management, see the gaps, print them for the working group. Every answer is saved as it is given, in one file on this computer.</source>
        <translation>Оцініть готовність відомств країни до інтегрованого управління кордонами, побачте розриви, надрукуйте їх для робочої групи. Кожна відповідь зберігається одразу, в одному файлі на цьому компʼютері.</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Новий файл…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Недавні файли</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавні файли</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не знайдено</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Відкрити зразок</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Знайти…</translation>
    </message>
</context>
<context>
    <name>kordon::StatusLine</name>
    <message>
        <source>%1 of %2 questions settled</source>
        <translation>опрацьовано %1 із %2 питань</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Збережено о %1</translation>
    </message>
    <message>
        <source>Change the language to Ukrainian</source>
        <translation>Змінити мову на англійську</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Мова: українська</translation>
    </message>
    <message>
        <source>ENG</source>
        <extracomment>The language that the window speaks, in three letters.</extracomment>
        <translation>УКР</translation>
    </message>
</context>
<context>
    <name>kordon::TextSizeMenu</name>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Розмір тексту</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Більший</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Менший</translation>
    </message>
    <message>
        <source>As on the &amp;desktop</source>
        <translation>Як у &amp;системі</translation>
    </message>
</context>
<context>
    <name>kordon::WindowBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Панель інструментів</translation>
    </message>
    <message>
        <source>Assessment:</source>
        <translation>Оцінювання:</translation>
    </message>
    <message>
        <source>Actor:</source>
        <translation>Субʼєкт:</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оцінювання</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Субʼєкт</translation>
    </message>
    <message>
        <source>Search or command… Ctrl+K</source>
        <translation>Пошук або команда… Ctrl+K</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Пошук або команда</translation>
    </message>
</context>
<context>
    <name>kordon::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Оцінювання</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Звіт</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Новий…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Відкрити &amp;зразок</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>З&amp;акрити файл</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation>По&amp;шук або команда…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Наступна &amp;частина вікна</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Попере&amp;дня частина вікна</translation>
    </message>
    <message>
        <source>&amp;Print the gap report…</source>
        <translation>&amp;Надрукувати звіт про розриви…</translation>
    </message>
    <message>
        <source>&amp;Save the gap report as PDF…</source>
        <translation>&amp;Зберегти звіт про розриви як PDF…</translation>
    </message>
    <message>
        <source>&amp;About Kordon</source>
        <translation>&amp;Про Kordon</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Скасувати: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторити: %1</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Субʼєкт</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Відкрити не&amp;давній</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
</context>
</TS>
