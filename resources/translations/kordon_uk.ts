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
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
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
    <name>StandTableModel</name>
    <message>
        <source>%1, not certain</source>
        <translation>%1, не підтверджено</translation>
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
    <name>kordon::AttentionPanel</name>
    <message>
        <source>Unanswered: %1</source>
        <translation>Без відповіді: %1</translation>
    </message>
    <message>
        <source>To be found out: %1</source>
        <translation>Потрібно зʼясувати: %1</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>Призупинено: %1</translation>
    </message>
    <message>
        <source>Not applicable without a sufficient reason: %1</source>
        <translation>«Не застосовується» без достатньої причини: %1</translation>
    </message>
    <message>
        <source>Flagged: %1</source>
        <translation>Позначено: %1</translation>
    </message>
    <message>
        <source>Low level without a comment: %1</source>
        <translation>Низький рівень без коментаря: %1</translation>
    </message>
    <message>
        <source>Answers without evidence: %1</source>
        <translation>Відповіді без доказів: %1</translation>
    </message>
    <message>
        <source>Sections not checked: %1</source>
        <translation>Не перевірено розділів: %1</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Потребує уваги</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Усі субʼєкти</translation>
    </message>
    <message>
        <source>Count the questions of all actors</source>
        <translation>Рахувати питання всіх субʼєктів</translation>
    </message>
    <message>
        <source>Nothing: every question is settled, proven and checked.</source>
        <translation>Нічого: усі питання опрацьовано, підтверджено доказами й перевірено.</translation>
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
    <name>kordon::DimensionBars</name>
    <message>
        <source>%1, short by %2</source>
        <translation>%1, відставання %2</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не питали</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bar: the level. Thin line: what is possible. Upright line: the target.</source>
        <translation>Смуга – рівень, тонка лінія – можливий діапазон, вертикальна риска – ціль.</translation>
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
    <name>kordon::GapDetails</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Пріоритет: %1</translation>
    </message>
    <message>
        <source>No priority yet: a dimension that is asked has no answer with a level.</source>
        <translation>Пріоритету ще немає: за одним із вимірів немає жодної відповіді з рівнем.</translation>
    </message>
    <message>
        <source>%1: not asked of this actor</source>
        <translation>%1: цього субʼєкта не питали</translation>
    </message>
    <message>
        <source>%1: capacity short by %2, readiness by %3, priority %4</source>
        <translation>%1: відставання спроможності %2, готовності %3, пріоритет %4</translation>
    </message>
    <message>
        <source>Capped by question %1</source>
        <translation>Обмежує питання %1</translation>
    </message>
    <message>
        <source>Unanswered: %1</source>
        <translation>Без відповіді: %1</translation>
    </message>
    <message>
        <source>To be found out: %1</source>
        <translation>Потрібно зʼясувати: %1</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>Призупинено: %1</translation>
    </message>
    <message>
        <source>All questions of the gap: %1</source>
        <translation>Усі питання розриву: %1</translation>
    </message>
    <message>
        <source>Choose a gap to see what it comes from.</source>
        <translation>Виберіть розрив, щоб побачити, з чого він складається.</translation>
    </message>
    <message>
        <source>The chosen gap</source>
        <translation>Вибраний розрив</translation>
    </message>
</context>
<context>
    <name>kordon::GapFilterBar</name>
    <message>
        <source>Gaps: %1</source>
        <translation>Розривів: %1</translation>
    </message>
    <message>
        <source>Gaps: %1 of %2</source>
        <translation>Розривів: %1 із %2</translation>
    </message>
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
        <source>With or without a step</source>
        <translation>Із заходом чи без</translation>
    </message>
    <message>
        <source>With a step</source>
        <translation>Із заходом</translation>
    </message>
    <message>
        <source>Without a step</source>
        <translation>Без заходу</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Show all gaps</source>
        <translation>Показати всі розриви</translation>
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
        <source>Show the gaps with or without a proposed step</source>
        <translation>Показати розриви з пропонованим заходом чи без нього</translation>
    </message>
</context>
<context>
    <name>kordon::GapNoteFields</name>
    <message>
        <source>Ca&amp;use of the gap</source>
        <translation>При&amp;чина розриву</translation>
    </message>
    <message>
        <source>P&amp;roposed step</source>
        <translation>Пропонований за&amp;хід</translation>
    </message>
    <message>
        <source>Cause of the gap</source>
        <translation>Причина розриву</translation>
    </message>
    <message>
        <source>Proposed step</source>
        <translation>Пропонований захід</translation>
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
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Capped by</source>
        <translation>Обмежує</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Найгірше</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>certain
open: %1</source>
        <translation>залишиться
відкриті: %1</translation>
    </message>
    <message>
        <source>may close
open: %1</source>
        <translation>може зникнути
відкриті: %1</translation>
    </message>
    <message>
        <source>cause
step</source>
        <translation>причина
захід</translation>
    </message>
    <message>
        <source>step</source>
        <translation>захід</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>Short by, in levels; below it the level and the target</source>
        <translation>Відставання в рівнях; нижче – рівень і ціль</translation>
    </message>
    <message>
        <source>The mean shortfall if every open question turns out lowest</source>
        <translation>Середнє відставання, якщо відповіді на всі відкриті питання виявляться найнижчими</translation>
    </message>
</context>
<context>
    <name>kordon::GapsPage</name>
    <message>
        <source>Gaps by priority</source>
        <translation>Розриви за пріоритетом</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Ще не відомо</translation>
    </message>
    <message>
        <source>By priority (%1)</source>
        <translation>За пріоритетом (%1)</translation>
    </message>
    <message>
        <source>Not yet known (%1)</source>
        <translation>Ще не відомо (%1)</translation>
    </message>
    <message>
        <source>The filter hides all gaps (%1).</source>
        <translation>Фільтр приховує всі розриви (%1).</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>No gap is known yet. Where capacity or readiness has no answer with a level, nobody can tell how far the target is.</source>
        <translation>Жодного розриву ще не відомо. Доки за спроможністю чи готовністю немає відповідей із рівнем, неможливо сказати, чи далеко до цілі.</translation>
    </message>
    <message>
        <source>Show what is not yet known</source>
        <translation>Показати, що ще не відомо</translation>
    </message>
    <message>
        <source>No gap: every target is reached.</source>
        <translation>Розривів немає: усіх цілей досягнуто.</translation>
    </message>
    <message>
        <source>A dimension that is asked has no answer with a level yet: there is no priority</source>
        <translation>За одним із вимірів ще немає відповіді з рівнем, тому немає й пріоритету</translation>
    </message>
    <message>
        <source>In levels. Priority = mean shortfall × weight of the component × weight of the role. Enter goes to the questions, Ctrl+C copies the chosen rows.</source>
        <translation>У рівнях. Пріоритет = середнє відставання × вага компонента × вага ролі. Enter веде до питань, Ctrl+C копіює вибрані рядки.</translation>
    </message>
    <message>
        <source>Sort by priority</source>
        <translation>Упорядкувати за пріоритетом</translation>
    </message>
</context>
<context>
    <name>kordon::LatestChanges</name>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Останні зміни</translation>
    </message>
    <message>
        <source>All changes…</source>
        <translation>Усі зміни…</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Усі зміни</translation>
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
    <name>kordon::OverviewHead</name>
    <message>
        <source>Preparedness of the country: %1 of %2</source>
        <translation>Підготовленість країни: %1 із %2</translation>
    </message>
    <message>
        <source>possible %1</source>
        <translation>можливо %1</translation>
    </message>
    <message>
        <source>%1 of %2 questions settled</source>
        <translation>опрацьовано питань: %1 із %2</translation>
    </message>
    <message>
        <source>Coverage %1 (%2)</source>
        <translation>Охоплення %1 (%2)</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>ціль %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>зміна %1</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Продовжити з %1</translation>
    </message>
    <message>
        <source>Continue with question %1, %2</source>
        <translation>Продовжити з питання %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2), Ctrl+Enter</source>
        <translation>%1 (%2), Ctrl+Enter</translation>
    </message>
    <message>
        <source>All questions of %1 are settled.</source>
        <translation>Усі питання субʼєкта %1 опрацьовано.</translation>
    </message>
</context>
<context>
    <name>kordon::OverviewPage</name>
    <message>
        <source>, checked</source>
        <translation>, перевірено</translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>&amp;Субʼєкти</translation>
    </message>
    <message>
        <source>Preparedness of the country and of each actor</source>
        <translation>Підготовленість країни і кожного субʼєкта</translation>
    </message>
    <message>
        <source>Components (✓ checked)</source>
        <translation>Компоненти (✓ – перевірено)</translation>
    </message>
    <message>
        <source>Show the components of</source>
        <translation>Показати компоненти</translation>
    </message>
    <message>
        <source>Preparedness by component</source>
        <translation>Підготовленість за компонентами</translation>
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
    <name>kordon::StandTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Субʼєкт</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Можливо</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охоплення</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ціль</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>If every open question turns out lowest, and highest</source>
        <translation>Якщо відповіді на всі відкриті питання виявляться найнижчими і найвищими</translation>
    </message>
    <message>
        <source>%1 of %2 questions settled</source>
        <translation>Опрацьовано питань: %1 із %2</translation>
    </message>
    <message>
        <source>What is possible in the two years overlaps: the figure may not have moved</source>
        <translation>Можливі діапазони двох років перетинаються: показник міг і не змінитися</translation>
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
