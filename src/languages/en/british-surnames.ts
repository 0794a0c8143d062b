/** Surnames of Britain and Ireland: one text a band, the most common band first. Written by `npm run names`: do not edit. */
export const britishSurnames: readonly string[] = [
  `allen bailey baker bell bennett brown carter clark clarke collins cook cooper davies edwards evans green griffiths hall harris harrison hill hughes jackson james johnson jones kelly king lee lewis
martin miller mitchell moore morgan morris murphy parker patel phillips price richardson roberts robinson scott shaw smith taylor thomas thompson turner walker ward watson white williams wilson wood
wright young`,
  `adams ahmed ali anderson andrews atkinson barker barnes barrett begum black boyle bradley brennan brooks burke burns burton butler byrne campbell carroll chapman cole connolly cox cunningham daly
davis dawson day dixon doherty doyle duncan dunne elliott ellis farrell ferguson fisher fitzgerald fletcher ford foster fox francis fraser gallagher gibson gill gordon graham grant gray hamilton hart
harvey hawkins hayes henderson holmes howard hudson hunt hunter hussain jenkins johnston kaur kennedy kerr khan knight lawrence lloyd lynch macdonald marshall mason matthews mccarthy mclaughlin mills
morrison murray nolan o'brien o'connor o'neill o'sullivan owen palmer paterson payne pearce pearson perry powell quinn reid reynolds richards robertson rogers rose ross russell ryan saunders simpson
singh spencer stevens stevenson stewart sullivan thomson wallace walsh watts webb wells west wilkinson`,
  `abbott akhtar alexander allan archer armstrong arnold ashton atkins austin baldwin ball banks barber barlow barnett barry barton bates baxter benson bentley berry bevan birch bird bishop blackburn
blake bolton bond booth bowen bowman boyd bradshaw bray briggs bright bromley brookes browne bryant buckley bull burgess burrows bush cameron carr cartwright chadwick chambers connell dean dougherty
fuller gardner gilbert goodwin gregory hancock hardy hargreaves harper haynes hewitt hicks higgins holland hopkins horton howell howells humphreys hutchinson ingram jarvis jennings kemp kirk lambert
lane lawson leach little lowe lucas marsh may mcdonald middleton miles moran morley morton moss nash naylor newman newton nicholson norris norton o'callaghan o'donnell o'dowd o'grady o'hara o'keeffe
o'leary o'reilly o'shea oliver osborne page parry parsons peacock perkins pickering poole pope porter potter preston pritchard pugh randall read reed rhodes robson rowe rowland rowley sanderson savage
sharp sharpe shepherd sheppard short sims sinclair skinner slater smart stanley steele stephens stephenson stokes stone sutton swift talbot thornton todd tomlinson townsend tucker turnbull tyler
vaughan wade wall walters walton warner warren waters watkins weaver webster welch weston wheeler whitaker whitehead whitehouse whittaker wilkins williamson willis winter woods woodward wyatt yates`,
  `aitken bain baird blair buchanan chamberlain charlton christie clements coates coleman conway cooke corbett cowan craig crawford cross curtis dale daniels davenport davey davidson davison dempsey
dennis devlin dickinson dobson dodd dolan donnelly donoghue donovan douglas drew drummond duffy duggan dunn dyer eaton edmonds egan fagan fallon farmer farquhar faulkner field finch finnegan
fitzpatrick flanagan fleming flower flynn foley forbes forster fowler franklin freeman french frost fry gardiner garner george gibbons gibbs giles glover goddard godfrey goodman gough greaves
greenwood grey griffin hale hammond hanlon hanson harding hartley hayward healy hearst heath hegarty hennessy henry herbert hickey hilton hirst hobbs hodges hodgson hogan hogg holden holloway holt
hooper hope howarth howe hull humphries hurst hyde iles innes iqbal irvine jacobs jeffery jepson jordan joyce kay keane kearney keating keegan kelleher kendall kenny kiernan knowles lacey lafferty
langley larkin law leigh leonard levy lindsay logan lord mackay mackenzie mackie maclean macleod madden maguire maher mahmood malone mann manning marriott marsden mcallister mcauley mcbride mccabe
mccann mccormack mccullough mcdermott mcevoy mcgee mcgill mcginley mcgovern mcgowan mcgrath mcguinness mcguire mcgurk mchugh mcinerney mcintyre mckay mckee mckenna mckenzie mckeown mclean mcleod
mcloughlin mcmahon mcmillan mcnally mcnamara mcnulty mellor metcalfe miah mistry moffat molloy moloney monaghan moody mooney moorhouse mortimer muir mulcahy mullen mulligan munro myers nicholls north
nugent nunn o'byrne o'dea o'donoghue o'driscoll o'dwyer o'flaherty o'halloran o'hanlon o'kane o'mahony o'malley o'meara o'rourke o'toole oakley osborn owens parkes parkin parkinson patterson peters
phelan philips plummer pollard power pratt quigley rafferty rahman ramsden rawlings reeves regan reilly rice rigby riley roche rodgers rooney rushton ryder salmon scanlon schofield seymour shah shaikh
shannon shea sheehan sheikh sheridan singleton slattery smyth southern spence stafford stubbs summers sweeney sykes tate thorpe tierney tobin townend tuohy twomey tyson uddin vincent wainwright waller
wallis walmsley warburton watt whelan whittle whyte wiggins wilcox wilde winstanley woodcock woodhouse worthington wynne yeates`,
  ``,
  ``,
]
