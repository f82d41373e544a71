/**
 * Common surnames of several cultures, folded. Surnames that are also words, places, colours, trades, brands, or that
 * a famous bearer has made a term (Hopper, Webb, Hopkins, Turing, Bayes, Ford, Lake, King) are left out. Written down for
 * this purpose; nothing is copied from a list with a licence.
 */
export const SURNAMES =
  // English, Irish, Scottish
  "doe smith johnson williams jones davis wilson anderson thomas taylor moore jackson martin thompson harris clark lewis robinson walker allen wright scott nguyen adams nelson mitchell roberts " +
  "phillips evans turner parker collins edwards stewart morris murphy rogers reed cooper peterson bailey kelly howard ward cox richardson watson brooks bennett james hughes myers sullivan russell " +
  "henderson jenkins perry powell patterson hughes flores washington butler simmons foster bryant alexander griffin hayes hamilton sanders graham wallace jordan coleman reynolds fisher ellis " +
  "harrison gibson mcdonald macdonald marshall owens simpson stevens tucker porter hicks crawford henry boyd mason kennedy warren dixon burns gordon shaw holmes robertson hunt knight " +
  "ferguson nichols mendoza daniels palmer armstrong cunningham spencer payne carroll duncan bradley lawrence franklin obrien oconnor oneill osullivan odonnell mccarthy mcgregor mckenzie mcmillan " +
  "mclean campbell macleod sinclair buchanan fitzgerald fitzpatrick gallagher doherty kavanagh brennan doyle byrne walsh quinn nolan higgins flanagan sweeney whitaker whittaker atkinson barker " +
  "bradshaw chapman davies dawson dickinson elliott fletcher gardner gilbert goodwin hawkins hodgson holloway hopwood hutchinson jennings lambert mcintyre metcalfe middleton newman nicholson norris " +
  "osborne parsons pearson pritchard rees rhodes saunders shepherd stephenson sutton thornton townsend tyler vaughan wheeler wilkins wilkinson winters yates " +
  // German, Dutch, Nordic
  "mueller muller schmidt schneider fischer weber meyer wagner becker schulz schulze hoffmann schaefer schafer koch bauer richter klein schroeder schroder neumann schwarz zimmermann braun krueger " +
  "kruger hofmann hartmann lange schmitt schmitz krause meier lehmann schmid schumacher huber mayer hermann koenig konig walter kaiser fuchs peters scholz moeller moller weiss jung hahn schubert " +
  "vogel friedrich keller guenther gunther berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig boehm bohm winter kraus schumann kraemer kramer vogt stein jaeger jager otto " +
  "sommer gross seidel heinrich brandt haas schreiber graf dietrich ziegler kuhn kuehn pohl engel horn busch bergmann voigt sauer arnold pfeiffer devries jansen janssen vandenberg bakker visser " +
  "smit meijer mulder bos hendriks dekker brouwer dewit dijkstra vanderberg verhoeven willems maes jacobs mertens claes goossens hansen johansen olsen larsen andersen pedersen nilsen kristiansen " +
  "jensen karlsen johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson jansson hansson bengtsson lindberg lindqvist lindstrom bergstrom sandberg " +
  "nielsen christensen rasmussen sorensen madsen kristensen virtanen korhonen makinen nieminen makela hamalainen laine heikkinen koskinen jarvinen lehtonen " +
  // French
  "bernard dubois durand leroy moreau simon laurent lefebvre lefevre michel garcia bertrand roux vincent fournier morel girard andre mercier dupont bonnet francois martinez legrand garnier faure " +
  "rousseau blanc guerin boyer gautier gauthier perrin robin chevalier lambert masson marchand duval denis dumont lemaire noel dufour meunier brun blanchard giraud joly riviere renard " +
  "dupuis leclerc lecomte tremblay gagnon bouchard cote pelletier belanger levesque bergeron " +
  // Spanish, Portuguese, Italian
  "garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno munoz alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos gil " +
  "ramirez serrano blanco molina morales suarez ortega delgado castro ortiz rubio marin sanz iglesias medina garrido cortes castillo santos lozano guerrero cano prieto mendez cruz calvo gallego " +
  "vidal herrera marquez cabrera campos vega fuentes carrasco caballero reyes nieto aguilar pascual santana flores rivera gonzales vargas rojas espinoza contreras salazar valdez guzman chavez avila " +
  "silva dossantos oliveira souza rodrigues ferreira alves pereira lima gomes ribeiro carvalho almeida lopes soares fernandes vieira barbosa rocha dias nascimento araujo melo cardoso teixeira " +
  "mendes martins moreira nunes marques correia sousa pinto rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca mancini costa giordano rizzo lombardi " +
  "moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale " +
  // Slavic, Baltic, Hungarian, Romanian, Greek
  "ivanov ivanova petrov petrova sidorov smirnov smirnova kuznetsov kuznetsova popov popova vasiliev sokolov sokolova mikhailov novikov novikova fedorov morozov volkov volkova alekseev lebedev " +
  "semenov egorov pavlov kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov shevchenko kovalenko bondarenko tkachenko kravchenko kovalchuk boyko melnyk nowak kowalski kowalska " +
  "wisniewski wisniewska wojcik kowalczyk kaminski kaminska lewandowski lewandowska zielinski zielinska szymanski szymanska wozniak dabrowski kozlowski jankowski mazur kwiatkowski krawczyk " +
  "novak novakova svoboda novotny dvorak cerny prochazka kucera vesely horvat horvath nagy kovacs toth szabo varga kiss molnar nemeth farkas popescu ionescu popa dumitru stan stoica gheorghe " +
  "papadopoulos georgiou dimitriou jovanovic petrovic nikolic markovic djordjevic stojanovic ilic kazlauskas " +
  // Turkish, Arabic, Hebrew, Persian
  "yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat khan hussain hussein ahmed ali hassan ibrahim mohamed mahmoud " +
  "abdullah saleh mansour haddad khoury nasser aziz rahman malik sheikh qureshi siddiqui chaudhry cohen levy mizrahi peretz friedman katz hosseini mohammadi ahmadi rezaei karimi moradi " +
  // South and South-East Asian
  "patel sharma singh kumar gupta shah mehta joshi desai reddy rao nair menon iyer iyengar krishnan subramanian raman pillai varma verma mishra pandey tiwari dubey yadav chauhan agarwal agrawal " +
  "bansal goyal jain kapoor khanna malhotra chopra bhatia sethi arora banerjee mukherjee chatterjee bose ghosh sengupta dasgupta bhattacharya kulkarni patil deshpande joshi naidu fernando perera " +
  "silva jayawardena gunawardena tran pham hoang huynh phan vu dang bui santoso wijaya setiawan kurniawan hidayat delacruz bautista villanueva " +
  // East Asian, in Latin letters
  "sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto ishikawa ogawa " +
  "okada hasegawa fujita goto kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang wang li zhang liu chen yang huang zhao wu zhou xu sun zhu guo luo liang xie tang feng dong " +
  "deng cao peng zeng xiao jiang cai pan tian yuan lu wong chan cheung leung lau kwok ng tan goh teo " +
  // African
  "okafor okonkwo okeke nwosu eze adeyemi adebayo ogunleye balogun abubakar mensah owusu asante boateng appiah dlamini nkosi ndlovu khumalo mokoena vandermerwe botha mwangi njoroge kariuki ochieng " +
  "odhiambo kiplagat bekele tadesse haile diallo traore keita coulibaly ndiaye diop sow";
